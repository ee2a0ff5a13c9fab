// The least that an extension can do: marks a fixed word, after the same pause as the one that it is measured beside.
const vscode = require('vscode');

exports.activate = context => {
  const marks = vscode.languages.createDiagnosticCollection('fixedWord');
  let timer;
  const mark = document => {
    const found = [...document.getText().matchAll(/\b42\b/gu)];
    marks.set(
      document.uri,
      found.map(({ index, 0: word }) => {
        const range = new vscode.Range(document.positionAt(index), document.positionAt(index + word.length));
        return new vscode.Diagnostic(range, 'a fixed word', vscode.DiagnosticSeverity.Error);
      }),
    );
  };
  vscode.workspace.textDocuments.forEach(mark);
  context.subscriptions.push(
    marks,
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      clearTimeout(timer);
      timer = setTimeout(mark, vscode.workspace.getConfiguration('fixedWord').get('delay'), document);
    }),
  );
};

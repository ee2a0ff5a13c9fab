// A window of VS Code on a folder: a server, a browser, a page. One that does not come up is opened once more, and the output says so: that is the
// machine's doing. What happens in a window that stands is never done twice.
import { address, openBrowser, startServer } from './vscode-server.mjs';

/**
 * Opens a window and answers `{ server, page, close() }` when it stands.
 * `serve`, `browse`: options of the server and of the browser. `payload(server)`: the pairs that the address carries.
 * `furnish({ server, page })`: what is laid out before the page is called. `isUp(page)`: ends when the window stands; else its status bar says so.
 * @param {{ serve?: object, browse?: object, folder: string, payload?: Function, furnish?: Function, isUp?: Function }} options
 */
export async function openWindow(options) {
  try {
    return await open(options);
  } catch (error) {
    console.log(`# VS Code did not come up, and is started once more: ${error.stack}`);
    return open(options);
  }
}

async function open({ serve, browse, folder, payload = () => [], furnish, isUp = statusBar }) {
  const server = await startServer(serve);
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    const opened = await openBrowser(browse);
    browser = opened.browser;
    await furnish?.({ server, page: opened.page });
    await opened.page.goto(address(server, folder, payload(server)));
    await isUp(opened.page);
    return { server, page: opened.page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const statusBar = page => page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();

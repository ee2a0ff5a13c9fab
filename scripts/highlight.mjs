// @lezer/markdown says of each kind of node how an editor is to colour it, by @lezer/highlight. Nobody here colours anything: in a bundle the names of
// colours name nothing, which leaves 6 KB out and makes no table of them when the program is loaded.
export const highlight = {
  name: 'highlight',
  setup({ onLoad }) {
    onLoad({ filter: /@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/ }, () => ({
      contents: `
        const colour = () => colour;
        export const tags = new Proxy(colour, { get: () => colour });
        export const styleTags = () => () => null;
        export class Tag {}`,
    }));
  },
};

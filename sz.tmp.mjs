import {build} from 'esbuild'; import {entities} from './scripts/entities.mjs'; import {letters} from './scripts/letters.mjs'; import {gzipSync} from 'zlib'; import {writeFileSync} from 'fs';
const go=async(label,o={},pl=[])=>{const r=await build({bundle:true,format:'cjs',target:'es2022',minify:true,legalComments:'none',mainFields:['module','main'],plugins:[entities,letters,...pl],define:{VERSION:'"0"'},entryPoints:['src/editor/extension.ts'],platform:'browser',conditions:['worker'],external:['vscode'],metafile:true,write:false,outfile:'/tmp/x.js',...o}); const c=r.outputFiles[0].contents; console.log(label,c.length,gzipSync(c,{level:9}).length); return r;};
await go('base'); await go('es2024',{target:'esnext'}); await go('utf8',{charset:'utf8'});
await go('mangle all 5+',{mangleProps:/^[a-z][A-Za-z]{4,}$/,mangleQuoted:false});
const stub={name:'hl',setup({onLoad}){onLoad({filter:/@lezer[\\/]highlight[\\/]dist[\\/]index\.js$/},()=>({contents:`import {NodeProp} from '@lezer/common'; const none=[]; export const styleTags=()=>none; export const tags=new Proxy({},{get:()=>()=>0}); export const Tag={define:()=>0};`,resolveDir:process.cwd()}))}};
await go('hl stub',{},[stub]);
await go('no letters',{plugins:[entities]});

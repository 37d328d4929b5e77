import { firstLoad } from './scripts/first-load.mjs';

/** Weights that both builds keep to. `gzip`: as a server sends it. */
export default [
  { name: '首屏 first load', path: firstLoad().map((file) => `dist/${file}`), gzip: true, limit: '260 KiB' },
  { name: '全部脚本 all scripts', path: 'dist/assets/*.js', gzip: true, limit: '1600 KiB' },
  { name: '字库 fonts', path: 'dist/assets/*.font', gzip: false, brotli: false, limit: '5120 KiB' },
  {
    name: '全字库 whole font, on demand',
    path: 'dist/assets/*.wholefont',
    gzip: false,
    brotli: false,
    limit: '9 MiB',
  },
  { name: '单个文件 single file', path: 'dist-file/linti.html', gzip: false, brotli: false, limit: '9 MB' },
];

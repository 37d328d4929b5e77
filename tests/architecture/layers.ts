/** A part of the source, and the parts it may import: the table that ARCHITECTURE.md draws. */
export type Layer = { readonly folder: string; readonly mayImport: readonly string[] };

const law = ['src/domain/apportionment', 'src/domain/consent'];
const ground = ['src/domain/kernel', 'src/domain/money', 'src/domain/building'];
const facts = [...ground, ...law, 'src/domain/agreement', 'src/domain/proposal'];
const core = ['src/domain', 'src/text'];
const screen = [...core, 'src/ui', 'src/store', 'src/routes'];
const services = [
  'src/card',
  'src/documents',
  'src/sheets',
  'src/pdf',
  'src/fonts',
  'src/persistence',
  'src/sample',
  'src/lists',
];

/** The first folder that holds a file is its layer; whatever a layer holds it may import itself. */
export const layers: readonly Layer[] = [
  { folder: 'src/domain/kernel', mayImport: [] },
  { folder: 'src/domain/money', mayImport: ['src/domain/kernel'] },
  { folder: 'src/domain/building', mayImport: ['src/domain/kernel', 'src/domain/money'] },
  { folder: 'src/domain/apportionment', mayImport: ground },
  { folder: 'src/domain/consent', mayImport: ground },
  { folder: 'src/domain/consensus', mayImport: [...ground, ...law] },
  { folder: 'src/domain/jurisdictions', mayImport: [...ground, ...law] },
  { folder: 'src/domain/agreement', mayImport: [...ground, ...law] },
  { folder: 'src/domain/proposal', mayImport: [...ground, ...law] },
  { folder: 'src/domain/log', mayImport: facts },
  { folder: 'src/domain/project', mayImport: ['src/domain'] },
  { folder: 'src/text', mayImport: ['src/domain'] },
  { folder: 'src/ui', mayImport: ['src/text'] },
  { folder: 'src/fonts', mayImport: [] },
  { folder: 'src/boot', mayImport: [] },
  { folder: 'src/offline', mayImport: [] },
  { folder: 'src/routes', mayImport: [] },
  { folder: 'src/sheets', mayImport: [...core, 'src/documents'] },
  { folder: 'src/card', mayImport: core },
  { folder: 'src/documents', mayImport: [...core, 'src/fonts', 'src/card'] },
  { folder: 'src/pdf', mayImport: ['src/documents', 'src/fonts'] },
  { folder: 'src/persistence', mayImport: core },
  { folder: 'src/store', mayImport: core },
  { folder: 'src/sample', mayImport: ['src/domain'] },
  { folder: 'src/tables', mayImport: ['src/domain/kernel', 'src/text/delimited.ts'] },
  { folder: 'src/lists', mayImport: [...core, 'src/sheets/book.ts'] },
  { folder: 'src/shell', mayImport: [...screen, ...services] },
  { folder: 'src/features', mayImport: [...screen, ...services, 'src/shell', 'src/tables'] },
  { folder: 'src/cli', mayImport: [...core, ...services] },
  { folder: 'src/app', mayImport: ['src'] },
];

/** Packages that only some files may import, so that replacing one touches one place. */
export const packageOwners: readonly { readonly name: RegExp; readonly owners: readonly string[] }[] = [
  { name: /^react-aria-components/, owners: ['src/ui'] },
  { name: /^@noble\/hashes/, owners: ['src/domain/kernel/digest.ts'] },
  { name: /^decimal\.js$/, owners: ['src/domain', 'src/text'] },
  { name: /^pdfmake/, owners: ['src/documents', 'src/pdf'] },
  { name: /^write-excel-file/, owners: ['src/sheets'] },
  { name: /^pdfjs-dist/, owners: ['src/pdf'] },
  { name: /^(pouchdb|zod|events$)/, owners: ['src/persistence'] },
  { name: /^zustand/, owners: ['src/store'] },
  { name: /^@e965\/xlsx/, owners: ['src/tables'] },
  { name: /^react-dom/, owners: ['src/app'] },
  { name: /^virtual:linti-/, owners: ['src/fonts'] },
];

/** The domain is pure: these are all the packages it may import. */
export const packagesOfTheDomain = /^(decimal\.js|@noble\/hashes\/)/;

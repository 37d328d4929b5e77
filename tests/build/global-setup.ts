import { buildIfChanged } from '../../scripts/build-if-changed.mjs';

export function setup(): void {
  buildIfChanged('site');
  buildIfChanged('file');
}

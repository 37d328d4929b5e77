import { frameText } from '../../text/zh-cn/frame';

/** A script did not arrive: says so where it says that the page is being opened, also to those who were here before. */
export function sayNotOpened(error: unknown): void {
  document.documentElement.removeAttribute('data-known-here');
  const words = document.querySelector('.first-glance-state');
  if (words) words.textContent = frameText.notOpened;
  throw error;
}

import { assertNever } from '../../domain/kernel/assert-never';
import type { StorageFault } from '../../domain/log/storage-fault';

const BACK_UP = '请先点「立即导出备份」，把眼前的内容存成文件';

/** Why something could not be kept in this browser, and the way out. What is on the screen is still whole. */
export function storageFaultText(fault: StorageFault): string {
  switch (fault.kind) {
    case 'blocked':
      return `这个浏览器不让保存数据，可能是无痕窗口。${BACK_UP}，再换普通窗口打开邻梯。`;
    case 'full':
      return `存储空间满了，刚才的改动还没存上。${BACK_UP}，再清理一些空间，然后点「再试一次」。`;
    case 'cleared':
      return `浏览器里存的这个项目被清掉了，现在改不了，眼前的内容还在。${BACK_UP}，再刷新页面，用它恢复。`;
    case 'timedOut':
      return `等了很久还没存上。${BACK_UP}，再刷新页面试一次。`;
    case 'damaged':
      return `存着的记录有一处读不懂（${fault.where}），为稳妥没有打开。请用最近的一份备份恢复。`;
    case 'behind':
      return '存着的记录比上次看到的少了，为稳妥没有打开。请用最近的一份备份恢复。';
    case 'newer':
      return '这个单元是用更新的邻梯保存的，现在这个打不开。请刷新页面，或更新邻梯再打开。';
    case 'clash':
      return '另一个窗口同时也改了。请刷新页面，看一下最新的内容，再改一次。';
    case 'failed':
      return `没有存上。${BACK_UP}，再刷新页面试一次。`;
    default:
      return assertNever(fault);
  }
}

/** Why nothing could be opened or kept from the start; there is nothing on the screen yet that could be lost. */
export function openingFaultText(fault: StorageFault): string {
  switch (fault.kind) {
    case 'blocked':
      return '可能是无痕窗口，或者浏览器设置了不保存数据。换成 Edge 或 Chrome 的普通窗口就能保存。';
    case 'full':
      return '这台电脑或浏览器的存储空间满了。请清理一些空间，再刷新页面。以前的内容没有动。';
    case 'timedOut':
      return '等了很久，浏览器还没有把以前的内容交出来。请关掉邻梯的其他窗口，再刷新页面。以前的内容没有动。';
    case 'failed':
    case 'clash':
      return '浏览器没有把以前的内容交出来。请刷新页面再试；还不行，请重新打开浏览器。以前的内容没有动。';
    case 'cleared':
    case 'damaged':
    case 'behind':
    case 'newer':
      return storageFaultText(fault);
    default:
      return assertNever(fault);
  }
}

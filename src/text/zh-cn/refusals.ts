import type { HouseholdId } from '../../domain/building/household';
import { FLATS_PER_FLOOR, STOREYS } from '../../domain/building/shape';
import { MOST_NOTICE_DAYS } from '../../domain/consent/notice';
import type { Refusal } from '../../domain/project/command';
import { dayText } from '../format';

/** What a refused command says: what is the matter, and the way out. */
export function refusalText(refusal: Refusal, roomOf: (household: HouseholdId | string) => string): string {
  switch (refusal.kind) {
    case 'alreadyOpened':
      return '这个单元已经建好了。要另建一个，请回到首页点「新建一个单元」。';
    case 'notOpened':
      return '还没有建楼。请先回答四个问题，把楼建起来。';
    case 'storeysOutOfRange':
      return `层数请填 ${STOREYS.least} 到 ${STOREYS.most} 的整数，例如 7。`;
    case 'flatsOutOfRange':
      return `每层户数请填 ${FLATS_PER_FLOOR.least} 到 ${FLATS_PER_FLOOR.most} 的整数，例如 2。`;
    case 'unknownHousehold':
      return '这一户已经不在名单里了。请刷新页面再看一下。';
    case 'roomTaken':
      return `房号 ${refusal.room} 已经有了。请换一个房号，或者去改原来的那一户。`;
    case 'roomMissing':
      return `${refusal.floor} 层有一户没有房号。请填上房号，例如 ${refusal.floor}01。`;
    case 'floorOutOfRange':
      return `${refusal.room} 填的是 ${refusal.floor} 层，这栋楼没有这一层。请改成楼里有的楼层。`;
    case 'unknownProposal':
      return `没有方案 ${refusal.name}。请在分摊方案里另选一个。`;
    case 'nothingToChange':
      return '内容和原来一样，没有改动。';
    case 'noOpinionToWithdraw':
      return `${roomOf(refusal.household)} 现在没有可以撤回的意见。`;
    case 'noSigningToWithdraw':
      return `${roomOf(refusal.household)} 现在没有可以撤回的签约登记。`;
    case 'notIssued':
      return '协议书还没有定稿，不能登记签约。请先到「核对、定稿」定稿，再打印给大家签。';
    case 'signedBeforeIssue':
      return `签字日期早于定稿那天（${dayText(refusal.issuedOn)}）。请填签字页上写的日期。`;
    case 'documentMissing':
      return `不是业主本人签的，请填写 ${roomOf(refusal.household)} 的委托书或证明编号。`;
    case 'noticeDaysOutOfRange':
      return `公示天数请填 1 到 ${MOST_NOTICE_DAYS} 的整数，例如 10。`;
    case 'photoUnfit':
      return '这张照片没有存下来。请换一张 JPG 或 PNG 照片，或者重新拍一张。';
    case 'tooManyPhotos':
      return '照片已经很多了，再存备份文件就放不下。意见照样可以登记，纸件请收好。';
    case 'unknownObjection':
      return '这条异议已经不在记录里了。请刷新页面再看一下。';
    case 'unknownConflict':
      return '这一处已经定下来了，没有要选的了。';
    case 'nothingToErase':
      return `${roomOf(refusal.household)} 没有留下可以删除的个人信息。`;
    case 'notReadyToIssue':
      return '还不能定稿。请先看核对页上列出的几件事。';
    case 'schemeChangedMeanwhile':
      return '核对以后方案又改过。请重新核对一遍再定稿。';
    case 'notWritable':
      return '这一步没有记下：现在不能在这个窗口里改。请看页面最上面的提示。';
    case 'nothingToUndo':
      return '没有可以撤销的了。';
    case 'nothingToRedo':
      return '没有可以重做的了。';
  }
}

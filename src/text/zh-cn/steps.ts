import type { HouseholdId } from '../../domain/building/household';
import type { FactBody } from '../../domain/log/fact-body';
import { provisionsText } from './provisions';

type RoomOf = (household: HouseholdId) => string;

/** The name of a step as 「撤销：…」 and the record say it. */
export function stepName(body: FactBody, roomOf: RoomOf): string {
  switch (body.kind) {
    case 'stairwellOpened':
      return '新建单元';
    case 'placeDescribed':
      return '改地址和联系人';
    case 'shapeCorrected':
      return '改楼层和停靠';
    case 'householdsEntered':
      return entryName(body, roomOf);
    case 'householdsAdded':
      return `加一户 ${body.households.map(({ room }) => room).join('、')}`;
    case 'householdsRemoved':
      return `删去 ${body.households.map(roomOf).join('、')}`;
    case 'costsSet':
      return '改费用和补贴';
    case 'proposalSet':
      return `改方案 ${body.proposal.name}`;
    case 'proposalAdopted':
      return `改用方案 ${body.name}`;
    case 'opinionRecorded':
      return `登记 ${roomOf(body.opinion.household)} 的意见`;
    case 'opinionWithdrawn':
      return `撤回 ${roomOf(body.withdrawal.household)} 的意见`;
    case 'signingRecorded':
      return `登记 ${roomOf(body.signing.household)} 签约`;
    case 'signingWithdrawn':
      return `撤回 ${roomOf(body.withdrawal.household)} 的签约登记`;
    case 'contactLogged':
      return `记下找过 ${roomOf(body.contact.household)}`;
    case 'photoKept':
      return body.photo.of.kind === 'notice' ? '存一张公示照片' : '存一张签字照片';
    case 'provisionsSet':
      return '改表决的约定';
    case 'countingSet':
      return '改不阻挡、暂不出资怎么计';
    case 'noticePosted':
      return '登记公示';
    case 'objectionRecorded':
      return body.objection.household === null
        ? '登记一条异议'
        : `登记 ${roomOf(body.objection.household)} 的异议`;
    case 'objectionSettled':
      return '登记异议的处理结果';
    case 'termsSet':
      return '改协议书里的约定';
    case 'agreementIssued':
      return '定稿';
    case 'conflictSettled':
      return '定下两份不一样的地方';
    case 'detailsErased':
      return '删除个人信息';
    case 'stepUndone':
      return '撤销了一步';
    case 'stepRedone':
      return '重做了一步';
  }
}

/** What a step settled where its name does not say so, for the record; empty for the others. */
export const stepDetail = (body: FactBody): string =>
  body.kind === 'provisionsSet'
    ? provisionsText.counted(provisionsText.merges[body.provisions.mergeRule])
    : '';

type Entered = Extract<FactBody, { kind: 'householdsEntered' }>;

function entryName({ way, entries }: Entered, roomOf: RoomOf): string {
  if (way === 'pasted') return `粘贴 ${entries.length} 户`;
  if (way === 'imported') return `导入 ${entries.length} 户`;
  const [only, ...others] = entries;
  return only && others.length === 0 ? `改 ${roomOf(only.id)} 的资料` : `改 ${entries.length} 户的资料`;
}

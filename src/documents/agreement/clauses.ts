import type { PaperContent } from '../../domain/agreement/content';
import type { Clause } from './clause';

export const PREAMBLE =
  '为方便居民上下楼，签约各方在自愿、平等、互谅互让的基础上，依照《中华人民共和国民法典》《中华人民共和国特种设备安全法》《中华人民共和国无障碍环境建设法》和当地有关规定，订立本协议，共同遵守。';

export const SIGNING_NOTE =
  '本人已阅读本协议全文和附件一，认可本户应出资额。每位共有人各占一行；签名、盖章或者按指印具有同等效力；代签须附授权委托书并填写编号。';

export const DISCLAIMER = '本文本供参考，签署前请当地主管部门或者律师审阅。';

const hasOutsideMoney = ({ external }: PaperContent): boolean => external > 0;
const hasRefunds = ({ refunds }: PaperContent): boolean => (refunds ?? []).length > 0;
const hasGifts = ({ contributions }: PaperContent): boolean => contributions > 0;
const hasCompensation = ({ compensation }: PaperContent): boolean => compensation > 0;
const roundsUp = ({ reserve }: PaperContent): boolean => reserve > 0;
const hasOddUnits = (content: PaperContent): boolean => !roundsUp(content) && content.oddUnits.length > 0;
const comesOutEven = (content: PaperContent): boolean => !roundsUp(content) && content.oddUnits.length === 0;

/** The seventeen clauses of the agreement (协议条款), to be adapted and looked over before anybody signs. */
export const CLAUSES: readonly Clause[] = [
  {
    id: 'parties',
    heading: '签约各方与房屋',
    paragraphs: [
      '本协议由{place}同意加装电梯的业主共同签订。附件一所列分摊费用的业主称“出资户”，其他签约业主（包括只自愿出资的）称“免出资户”。',
      '房屋情况见首页表格。专有部分面积以不动产登记簿的记载为准；没有登记的，以测绘机构的实测为准；没有实测的，以房屋买卖合同的记载为准。',
      '共有房屋由全体共有人签字；单位所有的房屋由单位盖章并由经办人签字；委托他人签字的，须附书面授权委托书。',
    ],
  },
  {
    id: 'vote',
    heading: '依据与表决结果',
    paragraphs: [
      {
        when: (content) => content.law === undefined,
        text: '本事项依照《中华人民共和国民法典》第二百七十八条，应当由专有部分面积占比三分之二以上且人数占比三分之二以上的业主参与表决，并经参与表决专有部分面积四分之三以上且参与表决人数四分之三以上的业主同意。“以上”包括本数。',
      },
      {
        when: (content) => content.law !== undefined,
        text: '本事项依照{law}，应当达到下列比例：{lawTests}。“以上”包括本数。上述规定与《中华人民共和国民法典》第二百七十八条怎样衔接，以主管部门的书面意见为准。',
      },
      '截至{voteDay}，本单元专有部分总面积{totalArea}平方米、业主{totalHeads}人（同一业主有几套房的，按一人计算）；参与表决{participatingArea}平方米、{participatingHeads}人；同意{consentingArea}平方米、{consentingHeads}人。{conclusion}',
      '表决所依据的是{scheme}，校验码{code}。方案的设计或者任何一户的出资额有改变的，须就新的版本重新取得业主的书面同意。',
      '方案和表决结果于{publicity}在单元门口公示。书面异议及其处理结果列入附件三。',
    ],
  },
  {
    id: 'lift',
    heading: '电梯、位置与停靠',
    paragraphs: [
      '加装{elevatorType}一部，载重{load}，额定载客{passengers}，额定速度{speed}。品牌和型号在采购合同中写明。',
      '电梯设于{position}，采用{shaft}，以连廊与各层入户处相接。具体位置和尺寸以审查合格的设计文件和附件二的图纸为准。',
      '层站为{stops}，采用{entry}。',
      '设计和施工应当符合结构安全、消防、通风、采光、日照和无障碍的有关规定。需要使用某户专有部分的，须经该户书面同意。',
    ],
  },
  {
    id: 'cost',
    heading: '总费用、补助与自筹总额',
    isAskedFor: true,
    paragraphs: [
      '总费用按概算为{gross}，项目见附件一第二部分。',
      {
        when: hasOutsideMoney,
        text: '拟取得的外部资金为{funding}，能否取得和具体数额以主管部门的批复为准。{subsidyHandling}。少于上述数额或者没有取得的，按{settlementClause}办理。',
      },
      {
        when: (content) => !hasOutsideMoney(content) && !hasRefunds(content),
        text: '本方案没有列入财政补助和其他外部资金。',
      },
      {
        when: hasRefunds,
        text: '验收后才拨付的补助{refunds}，由出资户先行垫付，到账后按附件一所列金额退还各出资户。没有取得的，各户的应出资额不变。',
      },
      {
        when: hasGifts,
        text: '{givers}自愿出资{contributions}，已先行扣除。自愿出资不改变该户的其他权利和义务。',
      },
      {
        when: (content) => hasGifts(content) && hasOutsideMoney(content),
        text: '扣除外部资金和自愿出资后，由出资户分摊的总额为{net}。',
      },
      {
        when: (content) => hasGifts(content) && !hasOutsideMoney(content),
        text: '扣除自愿出资后，由出资户分摊的总额为{net}。',
      },
      {
        when: (content) => !hasGifts(content) && hasOutsideMoney(content),
        text: '扣除外部资金后，由出资户分摊的总额为{net}。',
      },
      {
        when: (content) => !hasGifts(content) && !hasOutsideMoney(content),
        text: '由出资户分摊的总额为{net}。',
      },
    ],
  },
  {
    id: 'rule',
    heading: '分摊办法',
    isAskedFor: true,
    paragraphs: [
      '分摊规则为{rule}：{ruleText}',
      '{formula}。',
      {
        when: hasOddUnits,
        text: '金额取到{unit}。先舍去尾数，余下的{oddUnits}依次给小数部分最大的各户；小数部分相同的，{tie}。余数的归属在附件一注明。',
      },
      { when: comesOutEven, text: '金额取到{unit}，各户相加与分摊总额恰好相等，没有余数。' },
      { when: roundsUp, text: '金额取到{unit}，不足的向上取整；因此多收的{reserve}转入维修储备金。' },
      '各户应出资额以附件一为准，大写与小写不一致的，以大写为准。各户相加必须等于附件一的合计；任何一户减少的，须写明由谁承担，并由承担人签字。',
    ],
  },
  {
    id: 'payment',
    heading: '付款与资金监管',
    paragraphs: [
      '出资分三期交付：第一期{firstPercent}，{firstWhen}；第二期{secondPercent}，{secondWhen}；第三期为余额，{thirdWhen}。各户各期的金额见附件一第三部分。',
      '款项一律存入专用账户：户名{accountName}，开户行{bank}，账号{accountNumber}。专款专用。要求向其他账户或者个人付款的，各户有权拒绝。',
      '每笔支出凭合同、发票或者验收单据，经资金管理人{fundKeeper}和监督人{fundWatcher}共同签字方可支付，两人不得互相代签。',
      '收款须出具收据，写明房号、期次和金额。收支情况每月在单元门口公布一次，出资户可以随时查阅账目和凭证。',
    ],
  },
  {
    id: 'ownership',
    heading: '所有权与使用',
    paragraphs: [
      '建成的电梯、井道、连廊和附属设备，由出资户按出资比例按份共有；所占用的土地、外墙等业主共有部分，其权属不因本协议改变。',
      '出资户及其共同居住人、来访人员有权使用电梯。免出资户的使用约定为：{exemptUse}。',
      '遇急救、消防、抢险，任何人均可使用，不得阻拦。',
      '不得超载，不得运载易燃易爆物品，不得让电动自行车及其电池进入轿厢。',
    ],
  },
  {
    id: 'compensation',
    heading: '对受影响业主的补偿',
    isAskedFor: true,
    paragraphs: [
      {
        when: hasCompensation,
        text: '因采光、通风等受到影响，一次性补偿{compensated}。上述款项已列入总费用，由出资户按附件一的比例承担。',
      },
      {
        when: (content) => !hasCompensation(content),
        text: '因采光、通风等受到影响的，补偿约定为：{compensated}。',
      },
      '补偿款于{compensationWhen}凭收据付清；业主暂不领取的，留存专用账户，不得挪用。',
      '领取补偿不视为同意，不影响依法主张其他权利。',
      '施工损坏房屋、管线、绿地的，由责任方修复或者赔偿，不从本条的补偿款中扣除。',
    ],
  },
  {
    id: 'upkeep',
    heading: '运行费用与维修储备金',
    isAskedFor: true,
    paragraphs: [
      '运行费用包括维护保养、检验检测、电费、保险、应急通话和小修，预计每年{runningCost}，由{runningPayers}{runningSplit}，按实结算。',
      '出资户每户每年另交维修储备金{yearlyReserve}，存入专用账户，用于大修和更换主要部件。',
      '上述费用于每年{feeDay}前交清。经书面催告满三十日仍未交的，可以依法追索，并可以暂停该户的门禁卡；交清后当日恢复。紧急使用不受影响。',
    ],
  },
  {
    id: 'management',
    heading: '使用管理与安全',
    isAskedFor: true,
    paragraphs: [
      '电梯交由{manager}管理，另签管理合同。没有受托人或者合同终止的，由全体出资户共同承担管理责任，直至确定新的管理者。',
      '管理者负责：在投入使用前或者投入使用后三十日内办理使用登记；建立安全技术档案；配备至少一名符合规定的电梯安全管理人员；委托有资质的单位维护保养；在检验合格有效期届满前一个月申请定期检验；在轿厢内公布应急电话。',
      '未经检验、检验不合格或者有事故隐患未消除的，不得使用。',
      '推选{workGroup}组成工作小组，{leader}为负责人，任期至结算完成之日。小组成员不领报酬，不是因为故意或者重大过失的，不承担个人责任。',
    ],
  },
  {
    id: 'latecomers',
    heading: '未出资户与后加入户',
    paragraphs: [
      '没有签约、没有出资的业主不承担建设费用。任何人不得对其施压、刁难或者公开其个人意见。',
      '以后要求使用电梯的，书面申请并补交：按{ruleClause}算得的该户自始参加时的应出资额，自投入使用之日起每满一年减少{yearlyReduction}；需要增设连廊、门洞的，增设费用自理。补交并签订补充协议后，享有与出资户同等的权利。',
      '补交款由原出资户按出资比例分得，或者经其书面同意转入维修储备金。',
      '出资户在施工合同签订前退出的，须书面提出，方案重新计算、重新签字；施工合同签订后不得单方退出。',
    ],
  },
  {
    id: 'transfer',
    heading: '转让、继承与出租',
    paragraphs: [
      '房屋转让的，电梯的共有份额和本协议的权利义务随房屋一并转移。出卖人应当在签订买卖合同前书面告知买受人，并由买受人签署承接书；没有告知造成损失的，由出卖人承担。',
      '业主死亡的，由继承人承受；继承人尚未确定的，由遗产管理人或者全体继承人共同行使权利、履行义务。',
      '房屋出租、出借或者设立居住权的，实际居住人可以使用电梯并遵守管理规定，对外的缴费义务仍由业主承担。',
    ],
  },
  {
    id: 'works',
    heading: '工程实施与质量保修',
    paragraphs: [
      '工程由{builder}实施。设计、施工、监理和电梯安装单位须具有法定资质或者许可；主要合同至少向{quotes}询价，结果向各户公布。',
      '施工合同须写明工期、质量、安全责任、付款节点、保修和违约责任，合同总价不得超过{costClause}的总费用。',
      '依法需要的审查、许可或者备案办妥前，不得开工。管线约定：{pipes}。',
      '自验收合格之日起，电梯整机保修{liftWarranty}，防水保修{waterproofWarranty}，基础和主体结构的保修期为设计文件规定的合理使用年限。',
    ],
  },
  {
    id: 'breach',
    heading: '违约责任',
    paragraphs: [
      '出资户逾期付款，经书面催告满十五日仍未付的，自期满次日起按日支付欠款{penaltyRate}的违约金，累计不超过欠款的{penaltyCap}。违约金归入专用账户。',
      '因欠款造成损失的，由欠款户赔偿。其他出资户的出资义务不因此增加；有人自愿垫付的，另行书面约定。',
      '挪用款项的，全额退回并赔偿损失。伪造签名、表决票或者授权委托书的，由行为人依法承担责任。',
      '签约各方不得堵塞通道、断水断电或者阻挠施工。',
    ],
  },
  {
    id: 'disputes',
    heading: '争议解决',
    paragraphs: [
      '发生争议先协商；协商不成的，请{community}、人民调解委员会或者{street}调解。',
      '调解不成的，向房屋所在地人民法院起诉。争议期间，电梯的安全运行、应急救援和检验检测不得中断。',
    ],
  },
  {
    id: 'settlement',
    heading: '结算、超支与结余',
    paragraphs: [
      '竣工验收后{settleWithin}内公布结算书，出资户有异议的，在十五日内书面提出。',
      '超支的，先用预备费；仍不足且超出部分在总费用{overrunLimit}以内（含本数）的，由出资户按附件一的比例补足。超出该界限的，须另定方案，经全体出资户书面同意。',
      '外部资金少于预计或者未取得的，差额由出资户按附件一的比例补足，不计入超支；多于预计的，按同一比例退还。',
      '结余在结算书公布后三十日内按附件一的比例退还，或者经出资户书面同意转入维修储备金。',
    ],
  },
  {
    id: 'closing',
    heading: '生效、份数与附件',
    paragraphs: [
      '本协议自附件一所列全体出资户签名、盖章或者按指印之日起生效。参加意见征询不代替签订本协议。',
      '公示期内的书面异议处理完毕前，不收款、不开工。',
      '变更、补充须采用书面形式，由全体签约业主签字。',
      '本协议一式{copies}份，每套签约房屋一份，{archives}各一份。',
      '附件：一、费用分摊明细；二、设计图纸；三、征询、表决、公示及异议材料；四、授权委托书。',
    ],
  },
];

import { clauseText } from './agreement/clause-text';
import { concessionsAnnex } from './agreement/concessions-annex';
import { costAnnex } from './agreement/cost-annex';
import { instalmentsAnnex } from './agreement/instalments-annex';
import { partiesPage } from './agreement/parties';
import { refundsAnnex } from './agreement/refunds-annex';
import { sharesAnnex } from './agreement/shares-annex';
import { signaturePages } from './agreement/signature-pages';
import { defineDocument } from './document';
import { BOUND, sheet } from './parts/sheet';

/** The agreement to add a lift (加装电梯协议书), with annex one and the signature pages. */
export const signingAgreement = defineDocument({
  name: 'signingAgreement',
  title: '加装电梯协议书',
  purpose: '全体出资户签字，连同费用分摊明细和签字页',
  needs: ['shares', 'vote'],
  choices: ['large'],
  copies: 'asAgreed',
  describe: (content, options) =>
    sheet(content, options, { title: '既有住宅加装电梯协议书', margins: BOUND }, [
      ...partiesPage(content),
      ...clauseText(content),
      ...sharesAnnex(content),
      ...costAnnex(content),
      ...instalmentsAnnex(content),
      ...concessionsAnnex(content),
      ...refundsAnnex(content),
      ...signaturePages(content),
    ]),
});

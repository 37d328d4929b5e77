import { type ConsentView, consentOf } from '../../src/domain/project/consent-view';
import { type MoneyView, moneyOf } from '../../src/domain/project/money-view';
import { openProject, type Project } from '../../src/domain/project/project';
import { SAMPLES } from '../../src/sample';
import { playSample, sampleProjectId } from '../../src/sample/sample';

type Open = { readonly project: Project; readonly money: MoneyView; readonly consent: ConsentView };

/** So many stairwells as an office would have them open: the samples in turn, each read from a record of its own. */
export const openStairwells = (count: number): readonly Open[] =>
  Array.from({ length: count }, (_, index) => {
    const sample = SAMPLES[index % SAMPLES.length];
    if (sample === undefined) throw new Error('There are no samples.');
    const project = openProject(sampleProjectId(sample.key), structuredClone(playSample(sample)));
    return { project, money: moneyOf(project.state), consent: consentOf(project.state) };
  });

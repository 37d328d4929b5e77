import { describe, expect, it } from 'vitest';
import {
  MOST_PHOTO_CHARACTERS,
  MOST_PHOTOS_CHARACTERS,
  PHOTO_PREFIX,
} from '../../../src/domain/consent/photo';
import { day } from '../../../src/domain/kernel/day';
import type { Command } from '../../../src/domain/project/command';
import type { Project } from '../../../src/domain/project/project';
import { carryOut, opinionOn, refusalOf, settled } from '../../builders/project';

const PICTURE = `${PHOTO_PREFIX}/9j/4AAQ`;

const ofNotice = (photo: string): Command => ({
  kind: 'keepPhoto',
  of: { kind: 'notice', postedOn: day('2026-11-10') },
  on: day('2026-11-10'),
  words: { photo, place: '单元门口' },
});

const full = (): string => PHOTO_PREFIX.padEnd(MOST_PHOTO_CHARACTERS, 'A');

describe('a photo of the signed paper', () => {
  it('is kept with the opinion it belongs to, in one step', () => {
    const start = settled();
    const project = carryOut(start, opinionOn(start, '301', 'consentsAndPays', { photo: PICTURE }));
    const [entry] = project.state.opinions;
    expect(project.state.photos[0]?.of).toEqual({
      kind: 'opinion',
      opinion: entry?.kind === 'opinion' ? entry.opinion.id : null,
    });
    expect(project.state.photos[0]?.words['photo']).toBe(PICTURE);
    expect(carryOut(project, { kind: 'undo' }).state).toMatchObject({ opinions: [], photos: [] });
  });

  it('takes no room any more once it was erased', () => {
    const start = settled();
    const signed = carryOut(start, opinionOn(start, '301', 'consentsAndPays', { photo: full() }));
    const household = start.state.households.find(({ room }) => room === '301')?.id;
    if (!household) throw new Error('No room 301.');
    const erased = carryOut(signed, { kind: 'erasePersonalDetails', household });
    expect(erased.state.photos[0]?.words).toEqual({});
    const rest = Math.floor(MOST_PHOTOS_CHARACTERS / MOST_PHOTO_CHARACTERS);
    const filled = Array.from({ length: rest }).reduce<Project>(
      (held) => carryOut(held, ofNotice(full())),
      erased,
    );
    expect(filled.state.photos).toHaveLength(rest + 1);
  });

  it('never lies in the chain of facts', () => {
    const start = settled();
    const project = carryOut(start, opinionOn(start, '301', 'consentsAndPays', { photo: PICTURE }));
    expect(JSON.stringify(project.recorded.map(({ fact }) => fact))).not.toContain('base64');
  });

  it('leaves the opinion as it was once it is erased', () => {
    const start = settled();
    const { state } = carryOut(start, opinionOn(start, '301', 'consentsAndPays', { photo: PICTURE }));
    expect({ ...state, photos: state.photos.map((photo) => ({ ...photo, words: {} })) }.opinions).toEqual(
      state.opinions,
    );
  });
});

describe('a photo', () => {
  it('is a picture that was scaled down', () => {
    expect(refusalOf(settled(), ofNotice(PICTURE))).toBeNull();
    expect(refusalOf(settled(), ofNotice(full()))).toBeNull();
    expect(refusalOf(settled(), ofNotice(`${full()}A`))).toEqual({ kind: 'photoUnfit' });
    expect(refusalOf(settled(), ofNotice('data:text/html;base64,AAAA'))).toEqual({ kind: 'photoUnfit' });
  });

  it('is refused where the backup could not hold all of them', () => {
    const start = settled();
    const kept = {
      id: 'p',
      of: { kind: 'notice', postedOn: day('2026-11-10') },
      on: day('2026-11-10'),
    } as const;
    const photos = [{ ...kept, words: { photo: 'A'.repeat(MOST_PHOTOS_CHARACTERS - 1000) } }];
    const filled: Project = { ...start, state: { ...start.state, photos } };
    expect(refusalOf(filled, ofNotice(full()))).toEqual({ kind: 'tooManyPhotos' });
    expect(refusalOf(filled, opinionOn(filled, '301', 'consentsAndPays', { photo: full() }))).toEqual({
      kind: 'tooManyPhotos',
    });
    expect(refusalOf(filled, ofNotice(PICTURE))).toBeNull();
    expect(refusalOf(filled, opinionOn(filled, '301'))).toBeNull();
  });
});

import { type ReactNode, useState } from 'react';
import type { PostedNotice } from '../../domain/consent/notice';
import type { Day } from '../../domain/kernel/day';
import type { ProjectState } from '../../domain/project/state';
import { KeptPicture } from '../../shell/opinion/KeptPicture';
import { PhotoField } from '../../shell/opinion/PhotoField';
import { roomOf } from '../../shell/room-of';
import { useProject, useRun } from '../../store/use-project';
import { dayText } from '../../text/format';
import { noticeText } from '../../text/zh-cn/notice';
import { photoText } from '../../text/zh-cn/photo';
import { refusalText } from '../../text/zh-cn/refusals';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './NoticePage.module.css';

type NoticePhotosProps = {
  readonly state: ProjectState;
  readonly notice: PostedNotice;
  readonly today: Day;
};

/** Where and when the notice was photographed: that it hung there, and how long. */
export const NoticePhotos = ({ state, notice, today }: NoticePhotosProps): ReactNode => {
  const project = useProject();
  const run = useRun();
  const [photo, setPhoto] = useState<string>();
  const [place, setPlace] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const keep = (taken: string): void => {
    if (place.trim() === '') {
      setProblem(noticeText.photoPlaceMissing);
      return;
    }
    setProblem(undefined);
    const of = { kind: 'notice', postedOn: notice.postedOn } as const;
    const kept = run({ kind: 'keepPhoto', of, on: today, words: { photo: taken, place: place.trim() } });
    setRefused(kept.ok ? undefined : refusalText(kept.error, roomOf(project)));
    if (kept.ok) setPhoto(undefined);
  };
  const photos = state.photos.filter(({ of }) => of.kind === 'notice');
  return (
    <Section title={noticeText.photosTitle}>
      <p>{noticeText.photosNote}</p>
      {photos.length === 0 ? <p className={styles['quiet']}>{noticeText.noPhotos}</p> : null}
      <ul className={styles['photos']}>
        {photos.map(({ id, on, words }) => {
          const line = noticeText.photoLine(dayText(on), words['place'] ?? '');
          return (
            <li key={id}>
              {words['photo'] ? <KeptPicture photo={words['photo']} alt={line} /> : photoText.erased}
              <span>{line}</span>
            </li>
          );
        })}
      </ul>
      <div className={styles['form']}>
        <PhotoField
          label={photoText.notice}
          alt={photoText.noticeAlt(place, dayText(today))}
          photo={photo}
          onChange={setPhoto}
        />
        <p className={styles['quiet']}>{photoText.privacy}</p>
        {refused === undefined ? null : <Notice kind="error" title={refused} announce />}
        {photo === undefined ? null : (
          <>
            <TextField
              label={noticeText.photoPlace}
              chars={12}
              value={place}
              error={problem}
              onChange={({ target }) => setPlace(target.value)}
            />
            <Button size="main" onPress={() => keep(photo)}>
              {noticeText.keepPhoto}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
};

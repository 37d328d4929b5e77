import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useProject } from '../../store/use-project';
import { tourText } from '../../text/zh-cn/tour';
import { Button } from '../../ui/Button';
import styles from './TourBar.module.css';
import { tourStops } from './tour-stops';
import { useTour } from './use-tour';

/** The walk through the sample: a sentence for each stop, and a way out at every one. Nothing moves by itself. */
export const TourBar = (): ReactNode => {
  const { id, state } = useProject();
  const [, navigate] = useLocation();
  const [tour, setTour] = useTour();
  if (state.sample === null || tour === 'over') return null;
  const stops = tourStops(id, state);
  const goTo = (number: number): void => {
    setTour(number);
    navigate(stops[number]?.route ?? '');
  };
  if (tour === 'offered') {
    return (
      <section className={styles['bar']} aria-label={tourText.begin}>
        <p className={styles['words']}>{tourText.offer}</p>
        <Button onPress={() => goTo(0)}>{tourText.begin}</Button>
        <Button onPress={() => setTour('over')}>{tourText.decline}</Button>
      </section>
    );
  }
  const at = Math.min(tour, stops.length - 1);
  const isLast = at === stops.length - 1;
  const key = stops[at]?.key ?? 'home';
  return (
    <section className={styles['bar']} aria-label={tourText.stop(at + 1, stops.length)}>
      <p className={styles['words']}>
        <strong>{tourText.stop(at + 1, stops.length)}</strong> {tourText.stops[key]}
      </p>
      {at === 0 ? null : <Button onPress={() => goTo(at - 1)}>{tourText.previous}</Button>}
      {isLast ? null : <Button onPress={() => goTo(at + 1)}>{tourText.next}</Button>}
      <Button onPress={() => setTour('over')}>{isLast ? tourText.finish : tourText.leave}</Button>
    </section>
  );
};

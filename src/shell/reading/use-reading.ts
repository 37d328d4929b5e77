import { useEffect, useState } from 'react';

/** Reading aloud (朗读): begun by a press only, and only with a Chinese voice. */
export type Reading = {
  readonly hasVoice: boolean;
  readonly isReading: boolean;
  readonly start: () => void;
  readonly stop: () => void;
};

/** Reads a text out with a Chinese voice of this device. Another text, or leaving the page, ends it. */
export function useReading(text: string): Reading {
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const [isReading, setReading] = useState(false);
  const [voice, setVoice] = useState(() => chineseVoice(speech));

  // Voices arrive some time after the page, and come and go with the device's settings.
  useEffect(() => {
    const look = (): void => setVoice(chineseVoice(speech));
    look();
    speech?.addEventListener?.('voiceschanged', look);
    return () => speech?.removeEventListener?.('voiceschanged', look);
  }, [speech]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text ends what is being read
  useEffect(() => () => speech?.cancel(), [speech, text]);

  const stop = (): void => {
    speech?.cancel();
    setReading(false);
  };
  const start = (): void => {
    if (speech === null || voice === null) return;
    speech.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.85;
    words.onend = () => setReading(false);
    words.onerror = () => setReading(false);
    setReading(true);
    speech.speak(words);
  };
  return { hasVoice: voice !== null, isReading, start, stop };
}

/** Mandarin before other Chinese voices. */
function chineseVoice(speech: SpeechSynthesis | null): SpeechSynthesisVoice | null {
  const voices = speech?.getVoices() ?? [];
  const speaks = (tag: RegExp) => voices.find(({ lang }) => tag.test(lang.replace('_', '-')));
  return speaks(/^zh-CN|^cmn/i) ?? speaks(/^zh/i) ?? null;
}

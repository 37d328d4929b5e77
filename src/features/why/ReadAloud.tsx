import { type ReactNode, useEffect, useState } from 'react';
import { whyText } from '../../text/zh-cn/why';
import { Button } from '../../ui/Button';
import { Volume2, X } from '../../ui/icons';

/** Reads the answer out, only when pressed. Where the browser has no voice, there is no button. */
export const ReadAloud = ({ text }: { readonly text: string }): ReactNode => {
  const [isReading, setReading] = useState(false);
  const voice = 'speechSynthesis' in window ? window.speechSynthesis : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text, or leaving the page, ends what is being read
  useEffect(() => () => voice?.cancel(), [voice, text]);

  if (voice === null) return null;
  const read = (): void => {
    voice.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'zh-CN';
    words.rate = 0.85;
    words.onend = () => setReading(false);
    words.onerror = () => setReading(false);
    setReading(true);
    voice.speak(words);
  };
  const stop = (): void => {
    voice.cancel();
    setReading(false);
  };
  return (
    <div>
      <Button size="main" icon={isReading ? X : Volume2} onPress={isReading ? stop : read}>
        {isReading ? whyText.stopReading : whyText.readAloud}
      </Button>
    </div>
  );
};

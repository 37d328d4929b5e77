import { describe, expect } from 'vitest';
import { test } from './app.ts';
import { watch } from './watch.ts';

describe('the watch over every browser test', () => {
  test('sees a request that leaves the page, a connection, and an error that nobody caught', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const { complaints, forgive } = watch(context, 'http://127.0.0.1:9/');
    const page = await context.newPage();
    await page.setContent(
      `<img src="http://127.0.0.2:9/a.png"><script>
        new WebSocket('ws://127.0.0.2:9/');
        setTimeout(() => { throw new Error('lost') });
      </script>`,
    );
    await expect.poll(complaints).toContainEqual(expect.stringContaining('http://127.0.0.2:9/a.png'));
    await expect.poll(complaints).toContainEqual(expect.stringContaining('ws://127.0.0.2:9/'));
    await expect.poll(complaints).toContainEqual('Nobody caught: lost');
    forgive(/lost/);
    expect(complaints()).not.toContain('Nobody caught: lost');
    await context.close();
  });
});

describe('the policy of the page', () => {
  test('is sent by the server and stands in the file, and lets no script of the page’s own text run', async ({
    site,
    file,
  }) => {
    const answer = await site.page.request.get(site.home);
    const sent = answer.headers()['content-security-policy'] ?? '';
    expect(sent).toContain("default-src 'none'");
    expect(/script-src ([^;]*)/.exec(sent)?.[1]).not.toMatch(/unsafe|\*|data:|blob:|http/);
    for (const app of [site, file]) {
      app.forgive(/Content Security Policy|TrustedScript/);
      const ran = await app.page.evaluate(async () => {
        const refused = new Promise<string>((resolve) =>
          document.addEventListener(
            'securitypolicyviolation',
            ({ effectiveDirective }) => resolve(effectiveDirective),
            { once: true },
          ),
        );
        const button = document.createElement('button');
        try {
          button.setAttribute('onclick', 'document.documentElement.dataset.ran = "yes"');
        } catch {
          // Trusted types refuse the attribute before the policy has to.
        }
        document.body.append(button);
        button.click();
        return { refused: await refused, ran: document.documentElement.dataset['ran'] ?? 'no' };
      });
      expect(ran).toEqual({
        refused: expect.stringMatching(/^(script-src|require-trusted-types-for)/),
        ran: 'no',
      });
    }
  });

  test('lets nothing be fetched from elsewhere', async ({ site, file }) => {
    for (const app of [site, file]) {
      app.forgive(/Content Security Policy|violates/);
      await expect(app.page.evaluate(() => fetch('http://127.0.0.2:9/'))).rejects.toThrow('Failed to fetch');
    }
  });
});

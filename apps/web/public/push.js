// Shows that there is something new: the message says in which language, and nothing else. What it is, the page asks for when it opens.
const WORDS = {
  fr: { title: 'Entrenous', body: 'Du nouveau pour vous' },
  en: { title: 'Entrenous', body: 'Something new for you' },
};

self.addEventListener('push', (event) => {
  let language = 'fr';
  try {
    ({ language } = event.data.json());
  } catch {
    // a message without words still says that there is something
  }
  const { title, body } = WORDS[language] ?? WORDS.fr;
  event.waitUntil(
    self.registration.showNotification(title, { body, tag: 'new', lang: language, icon: '/favicon.svg' }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const open = async () => {
    const [page] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (!page) return self.clients.openWindow('/notifications');
    await page.focus();
    return page.navigate('/notifications').catch(() => undefined);
  };
  event.waitUntil(open());
});

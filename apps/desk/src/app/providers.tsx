import { CloseButton, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { i18n } from '../i18n/i18n.js';
import { Notices } from '../parts/notify.js';
import { router } from './router.js';
import { theme } from './theme.js';

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: 1, refetchOnWindowFocus: true } },
});

/** Everything that every screen stands on. */
export function Providers() {
  return (
    <I18nextProvider i18n={i18n}>
      <Themed>
        <QueryClientProvider client={queries}>
          <Notices />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Themed>
    </I18nextProvider>
  );
}

/** Mantine has no texts of its own: the crosses that close things get their name here, in the language of the desk. */
function Themed({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('app.close');
  const named = useMemo(() => {
    const defaultProps = { 'aria-label': close };
    return mergeThemeOverrides(theme, { components: { CloseButton: CloseButton.extend({ defaultProps }) } });
  }, [close]);
  return (
    <MantineProvider theme={named} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}

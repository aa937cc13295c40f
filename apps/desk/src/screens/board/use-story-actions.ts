import { useTranslation } from 'react-i18next';
import { $api, problemText } from '../../api/client.js';
import { type EngineName } from '../../parts/engine-words.js';
import { notify } from '../../parts/notify.js';
import { headlineOf, type Story, targetOf } from './story.js';
import { useRefreshBoard } from './use-board.js';

type Doing = 'submit' | 'resume' | 'release' | 'assign';

/** The steps that the board takes by itself, each with a word about how it went. */
export function useStoryActions(story: Story) {
  const { t } = useTranslation();
  const refresh = useRefreshBoard();
  const headline = headlineOf(story);
  const tell = (doing: Doing) => ({
    onSuccess: async () => {
      notify({ message: t(`board.action.done.${doing}`, { headline }), color: 'patina' });
      await refresh();
    },
    onError: (error: unknown) => notify({ message: problemText(error), color: 'red', autoClose: 8_000 }),
  });
  const submit = $api.useMutation('post', '/api/articles/{id}/submit', tell('submit'));
  const resume = $api.useMutation('post', '/api/translation-jobs/{id}/resume', tell('resume'));
  const release = $api.useMutation('post', '/api/releases', tell('release'));
  const assign = $api.useMutation('put', '/api/editions/{id}/assignment', tell('assign'));
  const target = targetOf(story);
  return {
    busy: submit.isPending || resume.isPending || release.isPending || assign.isPending,
    submit: (engine: EngineName | undefined) =>
      submit.mutate({ params: { path: { id: story.id } }, body: engine === undefined ? {} : { engine } }),
    resume: () => target?.job !== undefined && resume.mutate({ params: { path: { id: target.job.id } }, body: {} }),
    release: () => release.mutate({ body: { articleIds: [story.id] } }),
    assign: (userId: string | null, dueAt: Date | undefined) =>
      target !== undefined &&
      assign.mutate({
        params: { path: { id: target.id } },
        body: { userId, dueAt: dueAt?.toISOString() ?? null },
      }),
  };
}

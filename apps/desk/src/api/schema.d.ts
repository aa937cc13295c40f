// Generated from openapi.json by scripts/generate-client.mjs; never edited by hand.
export interface paths {
  '/api/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: operations['SessionController_get'];
    put?: never;
    /** Sign in by e-mail address and password; the answer sets the session cookie */
    post: operations['SessionController_signIn'];
    /** Sign out */
    delete: operations['SessionController_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import a story: JSON, or the file itself as text/plain or text/markdown */
    post: operations['ArticlesController_importStory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every story, newest first, and where it stands in both languages */
    get: operations['ArticlesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One story and where it stands */
    get: operations['ArticlesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The block document of an edition */
    get: operations['ArticlesController_getDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/figures/{figureId}/picture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Put a picture (JPEG, PNG, WebP or AVIF) into a figure of a draft */
    put: operations['ArticlesController_attachPicture'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sections of the paper with their names in both languages */
    get: operations['ArticlesController_listSections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Freeze the source and start the translation job; submitting twice answers the same job */
    post: operations['TranslationJobsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/translation-jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a translation job is */
    get: operations['TranslationJobsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/translation-jobs/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The progress of a translation job as server-sent events, until it stops */
    get: operations['TranslationJobsController_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/translation-jobs/{id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a parked job go on where it stopped */
    post: operations['TranslationJobsController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/segments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Source and draft of an edition, segment by segment, with findings */
    get: operations['SegmentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/segments/{id}/target': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Save a translation; 409 with both texts when somebody else saved first */
    put: operations['SegmentsController_saveTarget'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/segments/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that this translation was read against its source */
    post: operations['SegmentsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/segments/{id}/findings/{check}/ignore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Set a finding aside for a reason, which stays on the record */
    post: operations['SegmentsController_ignoreFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/segments/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A segment's history, oldest first */
    get: operations['SegmentsController_listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/gate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What still keeps an edition from being handed in */
    get: operations['EditionsController_gate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The translation as it stands, as a block document */
    get: operations['EditionsController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/hand-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand the reviewed translation in; 409 lists what is missing */
    post: operations['EditionsController_handIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approve exactly these words; 403 for whoever worked on them */
    post: operations['EditionsController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an edition back to its translator with a reason */
    post: operations['EditionsController_returnForReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/editions/{id}/returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why an edition was sent back, newest first */
    get: operations['EditionsController_listReturns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Release approved stories in both languages together, now or at a moment */
    post: operations['ReleasesController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/releases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A release: its state, its pages and its manifest */
    get: operations['ReleasesController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsletters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newsletters of the house */
    get: operations['NewsletterController_listNewsletters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsletters/{id}/issues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The issues of a newsletter, newest first */
    get: operations['NewsletterController_listIssues'];
    put?: never;
    /** A new issue of published stories, for both languages at once */
    post: operations['NewsletterController_createIssue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/issues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One issue */
    get: operations['NewsletterController_getIssue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/issues/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mail of one language as readers would get it now */
    get: operations['NewsletterController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/issues/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send an issue to everybody who confirmed; sending twice answers the same campaign */
    post: operations['NewsletterController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/campaigns/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A sending and its ledger, which always balances */
    get: operations['NewsletterController_getCampaign'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/articles/{id}/reactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What readers said of a story, by language */
    get: operations['AudienceController_countReactions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What readers wrote, newest first; `before` is the last id of the page before */
    get: operations['AudienceController_listFeedback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/newsletters/{id}/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A newsletter's subscriptions, newest first */
    get: operations['AudienceController_listSubscriptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody in the newsroom */
    get: operations['UsersController_list'];
    put?: never;
    /** Add a person; a password is made unless one is given */
    post: operations['UsersController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** End all sessions of a person and refuse new ones; what they did stays under their name */
    post: operations['UsersController_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your API tokens */
    get: operations['TokensController_list'];
    put?: never;
    /** Make an API token; its secret is in this answer and nowhere else */
    post: operations['TokensController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take one of your API tokens out of use */
    delete: operations['TokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the api runs */
    get: operations['HealthController_health'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether its database and Redis answer; 503 tells which one does not */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SignIn: {
      email: string;
      password: string;
    };
    Session: {
      user: components['schemas']['User'];
    };
    User: {
      /** Format: uuid */
      id: string;
      email: string;
      name: string;
      /** @enum {string} */
      role: 'translator' | 'editor' | 'admin';
      /** @enum {string} */
      locale: 'en' | 'es';
      disabled: boolean;
      /** Format: date-time */
      createdAt: string;
    };
    Problem: {
      /** @description A name of the kind of problem, as a URN */
      type: string;
      /** @description What happened, in the language of the caller */
      title: string;
      status: number;
      /** @description The stable code, for programs */
      code: string;
      /** @description What to do next, in the language of the caller */
      detail: string;
      /** @description What the code needs to be understood, for programs */
      details: {
        [key: string]: unknown;
      };
      /** @description The number under which the log knows this request */
      requestId: string;
    };
    ImportedStory: {
      /** Format: uuid */
      articleId: string;
      /** Format: uuid */
      editionId: string;
      /** @enum {string} */
      locale: 'en' | 'es';
      section: string;
      headline: string;
      recognised: {
        part: string;
        line: number;
        text: string;
        reason?: string;
      }[];
      unsure: {
        part: string;
        line: number;
        text: string;
        reason?: string;
      }[];
    };
    Article: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      sourceLocale: 'en' | 'es';
      section: string;
      /** Format: date-time */
      createdAt: string;
      editions: components['schemas']['EditionSummary'][];
    };
    EditionSummary: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      locale: 'en' | 'es';
      headline: string;
      /** @enum {string} */
      state: 'draft' | 'submitted' | 'in-translation' | 'in-review' | 'handed-in' | 'approved';
      url?: string;
      job?: {
        /** Format: uuid */
        id: string;
        state: string;
        reason: string | null;
      };
      progress?: {
        total: number;
        drafted: number;
        confirmed: number;
      };
    };
    Picture: {
      /** Format: uuid */
      editionId: string;
      figureId: string;
      version: number;
    };
    Section: {
      id: string;
      names: {
        en: {
          name: string;
          slug: string;
        };
        es: {
          name: string;
          slug: string;
        };
      };
    };
    Submit: {
      /** @enum {string} */
      engine?: 'deepl' | 'apertium' | 'none';
    };
    TranslationJob: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      editionId: string;
      /** @enum {string} */
      engine: 'deepl' | 'apertium' | 'none';
      /** @enum {string} */
      state: 'queued' | 'running' | 'parked' | 'finished' | 'failed';
      reason: string | null;
      total: number;
      drafted: number;
      confirmed: number;
    };
    Segment: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      editionId: string;
      position: number;
      unitPath: string;
      unitKind: string;
      source: string;
      target: string | null;
      /** @enum {string} */
      state: 'initial' | 'translated' | 'reviewed' | 'final';
      stale: boolean;
      /** @enum {string|null} */
      origin: 'machine' | 'memory' | 'human' | null;
      engine: string | null;
      /** Format: uuid */
      lastEditedBy: string | null;
      /** Format: uuid */
      confirmedBy: string | null;
      version: number;
      findings: components['schemas']['Finding'][];
    };
    Finding: {
      check: string;
      type: string;
      /** @enum {string} */
      severity: 'blocking' | 'warning' | 'hint';
      details: {
        [key: string]: string;
      };
      message: string;
    };
    SaveTarget: {
      target: string;
      version: number;
    };
    Confirm: {
      version: number;
    };
    IgnoreFinding: {
      reason: string;
    };
    SegmentEvent: {
      /** @enum {string} */
      kind: 'drafted' | 'edited' | 'confirmed' | 'reopened' | 'approved';
      /** Format: uuid */
      actorId: string | null;
      /** @enum {string|null} */
      origin: 'machine' | 'memory' | 'human' | null;
      engine: string | null;
      target: string | null;
      version: number;
      /** Format: date-time */
      at: string;
    };
    HandInGate: {
      ready: boolean;
      unconfirmed: {
        /** Format: uuid */
        segmentId: string;
        position: number;
      }[];
      blocking: {
        /** Format: uuid */
        segmentId: string;
        position: number;
        check: string;
      }[];
    };
    Approval: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      editionId: string;
      /** Format: uuid */
      sourceRevisionId: string;
      /** Format: uuid */
      targetRevisionId: string;
      sourceHash: string;
      targetHash: string;
      /** Format: uuid */
      approvedBy: string;
      /** Format: date-time */
      approvedAt: string;
    };
    ReturnForReview: {
      reason: string;
    };
    PlanRelease: {
      articleIds: string[];
      /** Format: date-time */
      publishAt?: string;
    };
    Release: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'planned' | 'publishing' | 'published' | 'failed';
      reason: string | null;
      /** Format: date-time */
      publishAt: string;
      /** Format: date-time */
      publishedAt: string | null;
      editions: {
        /** Format: uuid */
        editionId: string;
        /** Format: uuid */
        articleId: string;
        /** @enum {string} */
        locale: 'en' | 'es';
        url: string;
      }[];
      manifest: unknown;
    };
    Newsletter: {
      /** Format: uuid */
      id: string;
      slug: string;
      names: {
        en: string;
        es: string;
      };
    };
    CreateIssue: {
      articleIds: string[];
      variants?: {
        en?: {
          subject: string;
          preheader: string;
        };
        es?: {
          subject: string;
          preheader: string;
        };
      };
    };
    Issue: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      newsletterId: string;
      number: number;
      articleIds: string[];
      variants: {
        en: {
          subject: string;
          preheader: string;
        };
        es: {
          subject: string;
          preheader: string;
        };
      };
    };
    IssuePreview: {
      subject: string;
      html: string;
      text: string;
    };
    Campaign: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      issueId: string;
      /** @enum {string} */
      state: 'planned' | 'running' | 'finished' | 'failed';
      reason: string | null;
      counts: {
        frozen: number;
        planned: number;
        sending: number;
        accepted: number;
        deferred: number;
        rejected: number;
        skipped: number;
        uncertain: number;
      };
    };
    Reactions: {
      /** Format: uuid */
      articleId: string;
      en: {
        like: number;
        dislike: number;
      };
      es: {
        like: number;
        dislike: number;
      };
    };
    Feedback: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      editionId: string;
      /** @enum {string} */
      locale: 'en' | 'es';
      message: string;
      name: string | null;
      email: string | null;
      /** Format: date-time */
      at: string;
    };
    Subscription: {
      /** Format: uuid */
      id: string;
      email: string;
      /** Format: uuid */
      newsletterId: string;
      /** @enum {string} */
      locale: 'en' | 'es';
      /** @enum {string} */
      state: 'pending' | 'confirmed' | 'unsubscribed';
    };
    CreateUser: {
      /** Format: email */
      email: string;
      name: string;
      /** @enum {string} */
      role: 'translator' | 'editor' | 'admin';
      /** @enum {string} */
      locale: 'en' | 'es';
      /** @description Left out: one is made */
      password?: string;
    };
    CreatedUser: {
      user: components['schemas']['User'];
      /** @description Only when it was made; it cannot be read again */
      password?: string;
    };
    Token: {
      /** Format: uuid */
      id: string;
      name: string;
      scopes: ('articles' | 'review' | 'release' | 'newsletter' | 'audience' | 'people')[];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastUsedAt: string | null;
    };
    CreateToken: {
      name: string;
      scopes: ('articles' | 'review' | 'release' | 'newsletter' | 'audience' | 'people')[];
    };
    CreatedToken: {
      token: components['schemas']['Token'];
      /** @description The token itself; it cannot be read again */
      secret: string;
    };
    Health: {
      /** @enum {string} */
      status: 'ok';
    };
    Readiness: {
      ready: boolean;
      /** @enum {string} */
      database: 'reachable' | 'unreachable';
      /** @enum {string} */
      redis: 'reachable' | 'unreachable';
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  SessionController_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignIn'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SessionController_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_importStory: {
    parameters: {
      query?: {
        fileName?: string;
        locale?: 'en' | 'es';
        section?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedStory'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_list: {
    parameters: {
      query?: {
        limit?: number;
        offset?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Article'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Article'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_getDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_attachPicture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Picture'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ArticlesController_listSections: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Section'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TranslationJobsController_submit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Submit'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationJob'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TranslationJobsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationJob'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TranslationJobsController_events: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TranslationJobsController_resume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TranslationJob'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SegmentsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Segment'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SegmentsController_saveTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaveTarget'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Segment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SegmentsController_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Confirm'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Segment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SegmentsController_ignoreFinding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
        check:
          | 'empty'
          | 'numbers'
          | 'inline-codes'
          | 'untouched-source'
          | 'opening-marks'
          | 'codes-dropped'
          | 'unknown-word';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IgnoreFinding'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Segment'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SegmentsController_listEvents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SegmentEvent'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_gate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandInGate'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_handIn: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Approval'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_returnForReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnForReview'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EditionsController_listReturns: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReleasesController_plan: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanRelease'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReleasesController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_listNewsletters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Newsletter'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_listIssues: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issue'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_createIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateIssue'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issue'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_getIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issue'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_preview: {
    parameters: {
      query: {
        locale: 'en' | 'es';
      };
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuePreview'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Campaign'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NewsletterController_getCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Campaign'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AudienceController_countReactions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reactions'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AudienceController_listFeedback: {
    parameters: {
      query?: {
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Feedback'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AudienceController_listSubscriptions: {
    parameters: {
      query?: {
        before?: string;
        limit?: number;
      };
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Subscription'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UsersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UsersController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUser'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedUser'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  UsersController_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'][];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateToken'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedToken'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description A UUID, as the api gave it out */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Readiness'];
        };
      };
      /** @description A problem (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}

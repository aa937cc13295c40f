// Generated from openapi.json by scripts/generate-client.mjs; never edited by hand.
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["SessionController_get"];
        put?: never;
        /** Sign in by e-mail address and password; the answer sets the session cookie */
        post: operations["SessionController_signIn"];
        /** Sign out */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/visitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in with this browser, or nobody: for pages that have something for both */
        get: operations["SessionController_visitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The language that the desk speaks to you, on every machine */
        put: operations["SessionController_chooseLocale"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose a new password; your other sessions end */
        put: operations["SessionController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import a story: JSON, or the file itself as text, Markdown, HTML or Word (.docx) */
        post: operations["ArticlesController_importStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every story, newest first, and where it stands in both languages */
        get: operations["ArticlesController_list"];
        put?: never;
        /** Begin a story from nothing */
        post: operations["WritingController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One story and where it stands */
        get: operations["ArticlesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/figures/{figureId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a picture (JPEG, PNG, WebP or AVIF) into a figure of a draft */
        put: operations["ArticlesController_attachPicture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sections of the paper with their names in both languages */
        get: operations["ArticlesController_listSections"];
        /** Put all sections into an order */
        put: operations["SectionsController_reorder"];
        /** Add a section; a slug that is left out is made of the name */
        post: operations["SectionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who translates and by when; translators may take what nobody has, and give it back */
        put: operations["BoardController_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says as server-sent events that the board changed; what it shows is asked for then */
        get: operations["BoardController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The block document of an edition */
        get: operations["WritingController_getDocument"];
        /** Save a draft on the version it was made from; 409 carries what somebody else saved first */
        put: operations["WritingController_saveDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen contents of an edition, newest first */
        get: operations["WritingController_listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One frozen content of an edition */
        get: operations["WritingController_getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a picture (JPEG, PNG, WebP or AVIF), for a figure to name */
        post: operations["WritingController_addAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/translation-estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What translating this story would cost, whom it would ask, and whether there is room */
        get: operations["TranslationJobsController_estimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze the source and start the translation job; submitting twice answers the same job */
        post: operations["TranslationJobsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a translation job is */
        get: operations["TranslationJobsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation-jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress of a translation job as server-sent events, until it stops */
        get: operations["TranslationJobsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/translation-jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a parked or failed job go on where it stopped, with another engine if you name one */
        post: operations["TranslationJobsController_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Source and draft of an edition, segment by segment, with findings */
        get: operations["SegmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a translation; 409 with both texts when somebody else saved first */
        put: operations["SegmentsController_saveTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that this translation was read against its source */
        post: operations["SegmentsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cut a segment loose from others with the same source, or let it follow them again when they are confirmed */
        put: operations["SegmentsController_setLoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cut a segment in two between two words of its source; both halves are to be read anew */
        post: operations["SegmentsController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a segment with the next of the same paragraph; the result is to be read anew */
        post: operations["SegmentsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/findings/{check}/ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a finding aside for a reason, which stays in the history; 409 when the segment changed meanwhile */
        post: operations["SegmentsController_ignoreFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A segment's history, oldest first */
        get: operations["SegmentsController_listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What still keeps an edition from being handed in */
        get: operations["EditionsController_gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The translation as it stands, as a block document */
        get: operations["EditionsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the reviewed translation in; 409 lists what is missing */
        post: operations["EditionsController_handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve exactly what was looked at; 403 for whoever worked on it, 409 when it changed since */
        post: operations["EditionsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an edition back to its translator with a reason */
        post: operations["EditionsController_returnForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an edition was sent back, newest first */
        get: operations["EditionsController_listReturns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/xliff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The translation as an XLIFF file for other programs */
        get: operations["EditionFilesController_export"];
        put?: never;
        /** Take a translated XLIFF file in; the report says what was taken, skipped and refused */
        post: operations["EditionFilesController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in a translation since it was approved last, and which findings were set aside */
        get: operations["ApprovalController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of the drafts of an approved translation was changed, and how long it took; 409 before approval */
        get: operations["MetricsController_measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What drafts were worth in a period, by engine, by section and by translator */
        get: operations["HouseMetricsController_measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as CSV, one group a row */
        get: operations["HouseMetricsController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often people followed each quality check or set it aside, and why */
        get: operations["ChecksController_gather"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands above the segments of a translation */
        get: operations["ReviewDeskController_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say in which segment you are for the next 30 seconds; the answer says who else is there */
        put: operations["ReviewDeskController_pulse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything said beside the segments of an edition, oldest first */
        get: operations["ReviewDeskController_listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something beside a segment */
        post: operations["ReviewDeskController_addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the memory and the first draft propose for a segment */
        get: operations["ReviewDeskController_listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}/machine-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an engine for this segment now; the segment itself stays as it is */
        post: operations["ReviewDeskController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The translation memory, newest first; with `words`, the units that hold them on the side of `locale` */
        get: operations["MemoryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a remembered translation; who did and when stays on it */
        put: operations["MemoryController_correct"];
        post?: never;
        /** Forget a pair of texts */
        delete: operations["MemoryController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/units/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was corrected in a unit, by whom and when, newest first */
        get: operations["MemoryController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score of the best match in the memory for each segment of an edition that has one */
        get: operations["MemoryController_listBest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/export.tmx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole memory, or one direction of it, as a TMX 1.4 file */
        get: operations["MemoryFilesController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a TMX file in, whole or not at all; what the memory knows is not added again */
        post: operations["MemoryFilesController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The term base as a file for other programs: TBX of version 3 or of 2008, or CSV */
        get: operations["TermFilesController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a TBX or CSV file in, all of it or nothing; the report says what became of each term */
        post: operations["TermFilesController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the glossary at DeepL is not what the term base says */
        get: operations["GlossaryController_get"];
        put?: never;
        /** Push the term base to DeepL; translation jobs that begin from now on use it */
        post: operations["GlossaryController_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The term base in alphabetical order; with `words`, the terms that hold them anywhere */
        get: operations["TermsController_list"];
        put?: never;
        /** Add a term */
        post: operations["TermsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed in the term base, newest first, deleted terms included */
        get: operations["TermsController_listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words of engines that people replaced by the same other words in three segments or more */
        get: operations["TermsController_listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/candidates/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a candidate is no term; it is not suggested again */
        post: operations["TermsController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/candidates/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggest a dismissed candidate again */
        post: operations["TermsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One term */
        get: operations["TermsController_get"];
        /** Change a term; 409 with the newer one when somebody else saved first */
        put: operations["TermsController_update"];
        post?: never;
        /** Delete a term; its history stays. 409 when somebody changed it meanwhile */
        delete: operations["TermsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/terms/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A term's history, newest first; a deleted one still has it */
        get: operations["TermsController_changesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms in the sources of an edition, with how the house writes them in its language */
        get: operations["TermsController_ofEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of an edition as it stands; `data-unit` says which unit an element shows */
        get: operations["DraftPagesController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of the newsroom, published or not, as a JPEG of middling size */
        get: operations["DraftPagesController_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest releases, whatever became of them */
        get: operations["ReleasesController_list"];
        put?: never;
        /** Release approved stories in both languages together, now or at a moment */
        post: operations["ReleasesController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that are not live as they are approved, and what stands between them and readers */
        get: operations["ReleasesController_listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A release: its state, its pages and its manifest */
        get: operations["ReleasesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call off a release that waits for its moment */
        post: operations["ReleasesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a failed release try again */
        post: operations["ReleasesController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every story that readers can reach now */
        get: operations["WithdrawalsController_listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a published story back, in both languages at once; its pages answer 410 */
        post: operations["WithdrawalsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stories that were taken back, with the reasons */
        get: operations["WithdrawalsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/withdrawals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One withdrawal and how far it is */
        get: operations["WithdrawalsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newsletters of the house */
        get: operations["NewsletterController_listNewsletters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories that are live in both languages, newest first: what an issue can be made of */
        get: operations["NewsletterController_listStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletters/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issues of a newsletter, newest first */
        get: operations["NewsletterController_listIssues"];
        put?: never;
        /** A new issue of published stories, for both languages at once */
        post: operations["NewsletterController_createIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One issue */
        get: operations["NewsletterController_getIssue"];
        /** Change an issue that is not being sent */
        put: operations["NewsletterController_updateIssue"];
        post?: never;
        /** Throw away an issue that was never sent */
        delete: operations["NewsletterController_deleteIssue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail of one language as readers would get it now */
        get: operations["NewsletterController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the mail of one language to one address, marked as a test; it counts nowhere */
        post: operations["NewsletterController_sendTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an issue to everybody who confirmed; sending twice answers the same campaign */
        post: operations["NewsletterController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sending and its ledger, which always balances */
        get: operations["NewsletterController_getCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a mail */
        get: operations["MailPicturesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that stayed on this machine because no relay is configured, newest first */
        get: operations["OutboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message of the outbox, taken apart */
        get: operations["OutboxController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers said of a story, by language */
        get: operations["AudienceController_countReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers said of the stories that went live last, by language */
        get: operations["AudienceController_listReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What readers wrote, newest first; `before` is the last id of the page before */
        get: operations["AudienceController_listFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages of readers nobody has dealt with yet */
        get: operations["AudienceController_countFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a message as dealt with, or as new again */
        put: operations["AudienceController_markFeedback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletters/{id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A newsletter's subscriptions, newest first */
        get: operations["AudienceController_listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/{id}/suppression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mail this address no more, in no newsletter */
        put: operations["AudienceController_suppress"];
        post?: never;
        /** Let this address be mailed again */
        delete: operations["AudienceController_liftSuppression"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletters/{id}/subscription-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many subscriptions stand in each state, and how many an issue would go to now */
        get: operations["AudienceController_countSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names of everybody in the newsroom, those who left included: their work stays theirs */
        get: operations["PeopleController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody in the newsroom */
        get: operations["UsersController_list"];
        put?: never;
        /** Add a person; a password is made unless one is given */
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a person another role; the last administrator keeps theirs */
        put: operations["UsersController_changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a disabled person sign in again */
        post: operations["UsersController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of a person and refuse new ones; what they did stays under their name */
        post: operations["UsersController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your API tokens */
        get: operations["TokensController_list"];
        put?: never;
        /** Make an API token; its secret is in this answer and nowhere else */
        post: operations["TokensController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
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
        delete: operations["TokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that still open */
        get: operations["InvitationsController_list"];
        put?: never;
        /** Invite somebody by a link that opens once and lasts seven days; it is mailed too */
        post: operations["InvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an invitation back */
        delete: operations["InvitationsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom an invitation is for */
        post: operations["InvitationsController_lookUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation up; the answer sets the session cookie */
        post: operations["InvitationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a section other names and slugs; addresses of published stories stay */
        put: operations["SectionsController_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The translation engines, which of them can be used, in what order, and how they are set */
        get: operations["EnginesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put the engines in order: when one cannot answer, a job goes on with the next */
        put: operations["EnginesController_reorder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let the stories of a section ask an engine of their own before the others */
        put: operations["EnginesController_setOfSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines/deepl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how DeepL translates: variant, formality, model, style rule and instructions */
        put: operations["EnginesController_tuneDeepl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines/{name}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the account of an engine has used, what jobs have reserved, and what is left */
        get: operations["EnginesController_standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engines/{name}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an engine translate one fixed sentence, out of the language of whoever asks */
        post: operations["EnginesController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the site is called, and by whose clock its days begin */
        get: operations["HouseController_get"];
        /** Name the site and choose its time zone; pages follow with the next release */
        put: operations["HouseController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The variant of Spanish and the English usage that quality checks go by */
        get: operations["HouseStyleController_get"];
        /** Choose the variant of Spanish and the English usage; checks follow at once */
        put: operations["HouseStyleController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the api runs */
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether its database and Redis answer; 503 tells which one does not */
        get: operations["HealthController_ready"];
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
            user: components["schemas"]["User"];
            timeZone: string;
        };
        User: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
            /** @enum {string} */
            locale: "en" | "es";
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
        Visitor: {
            user: components["schemas"]["User"] | null;
            timeZone: string;
        };
        ChooseLocale: {
            /** @enum {string} */
            locale: "en" | "es";
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        ImportedStory: {
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            editionId: string;
            /** @enum {string} */
            locale: "en" | "es";
            section: string;
            headline: string;
            /** @enum {string} */
            counts: "lines" | "paragraphs";
            recognised: {
                part: string;
                line: number;
                text: string;
                reason?: string;
                message?: string;
            }[];
            unsure: {
                part: string;
                line: number;
                text: string;
                reason?: string;
                message?: string;
            }[];
        };
        Article: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            sourceLocale: "en" | "es";
            section: string;
            /** Format: date-time */
            createdAt: string;
            editions: components["schemas"]["EditionSummary"][];
        };
        EditionSummary: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            locale: "en" | "es";
            headline: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in-translation" | "in-review" | "handed-in" | "approved";
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
                stale: number;
            };
            assignment?: components["schemas"]["Assignment"];
        };
        Assignment: {
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            dueAt: string | null;
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
        AssignEdition: {
            /**
             * Format: uuid
             * @description Null: nobody in particular
             */
            userId: string | null;
            /**
             * Format: date-time
             * @description Null: no time is set
             */
            dueAt: string | null;
        };
        BeginStory: {
            /** @enum {string} */
            locale: "en" | "es";
            section: string;
            headline: string;
        };
        BegunStory: {
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            editionId: string;
        };
        Draft: {
            /** Format: uuid */
            editionId: string;
            /** Format: uuid */
            articleId: string;
            /** @enum {string} */
            locale: "en" | "es";
            section: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in-translation" | "in-review" | "handed-in" | "approved";
            version: number;
            /** Format: date-time */
            updatedAt: string;
            document: components["schemas"]["ArticleDocument"];
            missing: components["schemas"]["MissingPart"][];
        };
        ArticleDocument: {
            headline: string;
            dek?: string;
            byline: string[];
            dateline?: {
                place: string;
                agency?: string;
            };
            date?: string;
            lead?: {
                id: string;
                assetId?: string;
                alt: string;
                caption: string;
                credit?: string;
            };
            blocks: ({
                id: string;
                /** @enum {string} */
                type: "paragraph";
                content: ({
                    /** @enum {string} */
                    type: "text";
                    text: string;
                    marks?: ({
                        /** @enum {string} */
                        type: "link";
                        href: string;
                    } | {
                        /** @enum {string} */
                        type: "strong";
                    } | {
                        /** @enum {string} */
                        type: "emphasis";
                    })[];
                } | {
                    /** @enum {string} */
                    type: "break";
                })[];
            } | {
                id: string;
                /** @enum {string} */
                type: "subhead";
                text: string;
            } | {
                id: string;
                /** @enum {string} */
                type: "quote";
                content: ({
                    /** @enum {string} */
                    type: "text";
                    text: string;
                    marks?: ({
                        /** @enum {string} */
                        type: "link";
                        href: string;
                    } | {
                        /** @enum {string} */
                        type: "strong";
                    } | {
                        /** @enum {string} */
                        type: "emphasis";
                    })[];
                } | {
                    /** @enum {string} */
                    type: "break";
                })[];
                speaker?: string;
            } | {
                id: string;
                /** @enum {string} */
                type: "figure";
                figure: {
                    id: string;
                    assetId?: string;
                    alt: string;
                    caption: string;
                    credit?: string;
                };
            } | {
                id: string;
                /** @enum {string} */
                type: "figure-pair";
                figures: ({
                    id: string;
                    assetId?: string;
                    alt: string;
                    caption: string;
                    credit?: string;
                } | {
                    id: string;
                    assetId?: string;
                    alt: string;
                    caption: string;
                    credit?: string;
                })[];
            } | {
                id: string;
                /** @enum {string} */
                type: "list";
                ordered: boolean;
                items: {
                    id: string;
                    content: ({
                        /** @enum {string} */
                        type: "text";
                        text: string;
                        marks?: ({
                            /** @enum {string} */
                            type: "link";
                            href: string;
                        } | {
                            /** @enum {string} */
                            type: "strong";
                        } | {
                            /** @enum {string} */
                            type: "emphasis";
                        })[];
                    } | {
                        /** @enum {string} */
                        type: "break";
                    })[];
                }[];
            } | {
                id: string;
                /** @enum {string} */
                type: "related";
                stories: {
                    id: string;
                    title: string;
                    href: string;
                }[];
            })[];
        };
        MissingPart: {
            /** @enum {string} */
            part: "headline" | "paragraph" | "picture" | "alt" | "caption" | "credit";
            path?: string;
            figure?: number;
        };
        SaveDraft: {
            version: number;
            document: components["schemas"]["ArticleDocument"];
            section?: string;
        };
        RevisionSummary: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        Revision: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: uuid */
            editionId: string;
            document: components["schemas"]["ArticleDocument"];
        };
        Asset: {
            /** Format: uuid */
            id: string;
            width: number;
            height: number;
        };
        TranslationEstimate: {
            engines: ("deepl" | "libretranslate" | "apertium" | "none")[];
            passedOver: {
                /** @enum {string} */
                engine: "deepl" | "libretranslate" | "apertium" | "none";
                reason: string;
            }[];
            segments: number;
            remembered: number;
            characters: number;
            quota: components["schemas"]["EngineQuota"] | null;
            fits: boolean;
            choices: ("deepl" | "libretranslate" | "apertium" | "none")[];
        };
        EngineQuota: {
            /** @enum {string} */
            kind: "limited" | "unlimited" | "unknown";
            used: number | null;
            limit: number | null;
            reserved: number;
            left: number | null;
        };
        EngineChoice: {
            /** @enum {string} */
            engine?: "deepl" | "libretranslate" | "apertium" | "none";
        };
        TranslationJob: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            editionId: string;
            /** @enum {string} */
            engine: "deepl" | "libretranslate" | "apertium" | "none";
            engines: ("deepl" | "libretranslate" | "apertium" | "none")[];
            passedOver: {
                /** @enum {string} */
                engine: "deepl" | "libretranslate" | "apertium" | "none";
                reason: string;
            }[];
            /** @enum {string} */
            state: "queued" | "running" | "parked" | "finished" | "failed";
            reason: string | null;
            total: number;
            drafted: number;
            confirmed: number;
            glossaryVersion: number | null;
            draftedBy: {
                by: string;
                segments: number;
            }[];
            reservedCharacters: number;
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
            codes: {
                id: number;
                /** @enum {string} */
                type: "link" | "strong" | "emphasis" | "break";
                href?: string;
            }[];
            target: string | null;
            /** @enum {string} */
            state: "initial" | "translated" | "reviewed" | "final";
            stale: boolean;
            /** @enum {string|null} */
            origin: "machine" | "memory" | "human" | null;
            engine: string | null;
            /** Format: uuid */
            lastEditedBy: string | null;
            /** Format: uuid */
            confirmedBy: string | null;
            /** Format: uuid */
            repeats: string | null;
            cutLoose: boolean;
            version: number;
            findings: components["schemas"]["Finding"][];
            ignored: {
                check: string;
                reason: string;
                /** Format: uuid */
                by: string;
            }[];
        };
        Finding: {
            check: string;
            type: string;
            /** @enum {string} */
            severity: "blocking" | "warning" | "hint";
            details: {
                [key: string]: string;
            };
            message: string;
            key: string;
            sourceSpans: {
                start: number;
                end: number;
            }[];
            targetSpans: {
                start: number;
                end: number;
            }[];
            fix: string | null;
        };
        SaveTarget: {
            target: string;
            version: number;
        };
        Confirm: {
            version: number;
        };
        CutLoose: {
            cutLoose: boolean;
            version: number;
        };
        SplitSegment: {
            offset: number;
            version: number;
        };
        SegmentCut: {
            /** @enum {string} */
            kind: "split" | "merge";
            segments: components["schemas"]["Segment"][];
            /** Format: uuid */
            removed: string | null;
            offset: number;
        };
        MergeSegments: {
            version: number;
            nextVersion: number;
        };
        IgnoreFinding: {
            reason: string;
            version: number;
            key?: string;
        };
        SegmentEvent: {
            /** @enum {string} */
            kind: "drafted" | "edited" | "confirmed" | "reopened" | "approved" | "finding-ignored" | "split" | "merged";
            /** Format: uuid */
            actorId: string | null;
            actorName: string | null;
            /** @enum {string|null} */
            origin: "machine" | "memory" | "human" | null;
            engine: string | null;
            target: string | null;
            version: number;
            ignoredFinding: {
                check: string;
                reason: string;
            } | null;
            /** Format: uuid */
            ofSegment: string | null;
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
        Approve: {
            fingerprint: string;
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
        ReviewReturn: {
            reason: string;
            /** Format: uuid */
            returnedBy: string;
            /** Format: date-time */
            at: string;
        };
        ImportReport: {
            taken: number;
            skipped: number;
            refused: number;
            lines: {
                /** @enum {string} */
                outcome: "taken" | "skipped" | "refused";
                reason: string;
                message: string;
                unit: string;
                /** Format: uuid */
                segmentId: string | null;
                position: number | null;
            }[];
        };
        ApprovalComparison: {
            /** Format: uuid */
            articleId: string;
            /** @enum {string} */
            state: "in-translation" | "in-review" | "handed-in" | "approved";
            source: {
                /** Format: uuid */
                editionId: string;
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
            };
            target: {
                /** Format: uuid */
                editionId: string;
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
            };
            fingerprint: string;
            lastApproval: {
                /** Format: uuid */
                approvedBy: string;
                /** Format: date-time */
                approvedAt: string;
                /** Format: date-time */
                withdrawnAt: string | null;
            } | null;
            handIns: {
                /** Format: uuid */
                by: string;
                /** Format: date-time */
                at: string;
            }[];
            isSecondPairOfEyes: boolean;
            segments: {
                /** Format: uuid */
                segmentId: string;
                version: number;
                /** @enum {string} */
                change: "same" | "changed" | "new";
                approvedTarget: string | null;
                /** @enum {string|null} */
                own: "wrote" | "confirmed" | "set-aside" | null;
                lastCut: {
                    /** @enum {string} */
                    kind: "split" | "merge";
                    /** Format: uuid */
                    by: string;
                    /** Format: date-time */
                    at: string;
                } | null;
                ignored: {
                    check: string;
                    /** @enum {string} */
                    severity: "blocking" | "warning" | "hint";
                    message: string;
                    reason: string;
                    /** Format: uuid */
                    by: string;
                }[];
            }[];
        };
        EditionMetrics: {
            total: {
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            };
            bySource: {
                source: string;
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            }[];
            segments: {
                /** Format: uuid */
                segmentId: string;
                position: number;
                source: string;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            }[];
        };
        HouseMetrics: {
            timeZone: string;
            pending: number;
            total: {
                editions: number;
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            };
            bySource: {
                key: string;
                name: string | null;
                editions: number;
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            }[];
            bySection: {
                key: string;
                name: string | null;
                editions: number;
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            }[];
            byTranslator: {
                key: string;
                name: string | null;
                editions: number;
                segments: number;
                words: number;
                editRate: number | null;
                likeness: number | null;
                editMs: number;
            }[];
        };
        CheckEvidence: {
            segments: number;
            rules: {
                /** @enum {string} */
                check: "empty" | "inline-codes" | "numbers" | "percent" | "money" | "units" | "dates" | "times" | "names" | "quotes" | "speakers" | "addresses" | "handles" | "credits" | "untouched-source" | "leftover-words" | "forbidden-terms" | "terms" | "inconsistent" | "characters" | "foreign-marks" | "opening-marks" | "first-letter" | "brackets" | "repeated-word" | "spaces" | "edge-spaces" | "end-punctuation" | "double-punctuation" | "length" | "length-ratio" | "sentence-count" | "unedited-draft" | "es-quote-marks" | "es-quote-punctuation" | "es-dashes" | "es-number-format" | "es-spaced-signs" | "es-headline-case" | "es-lowercase-names" | "es-date-format" | "es-clock-format" | "es-abbreviations" | "es-exonyms" | "es-units" | "es-calques" | "es-false-friends" | "es-register" | "es-accents" | "en-quote-marks" | "en-quote-punctuation" | "en-apostrophes" | "en-dashes" | "en-serial-comma" | "en-headline-case" | "en-capitals" | "en-number-format" | "en-clock-format" | "en-dateline" | "en-dateline-month" | "en-a-million" | "en-exonyms" | "en-spelling" | "en-false-friends" | "codes-dropped" | "codes-moved" | "unknown-word";
                /** @enum {string} */
                locale: "en" | "es";
                followed: number;
                setAside: number;
                left: number;
                ignored: {
                    times: number;
                    segments: number;
                    reasons: string[];
                };
            }[];
        };
        ReviewOverview: {
            /** Format: uuid */
            editionId: string;
            /** Format: uuid */
            articleId: string;
            /** @enum {string} */
            locale: "en" | "es";
            /** @enum {string} */
            sourceLocale: "en" | "es";
            /** @enum {string} */
            state: "in-translation" | "in-review" | "handed-in" | "approved";
            headline: string;
            /** @enum {string|null} */
            engine: "deepl" | "libretranslate" | "apertium" | "none" | null;
            engines: ("deepl" | "libretranslate" | "apertium" | "none")[];
            returned: {
                reason: string;
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
        };
        Pulse: {
            /** Format: uuid */
            segmentId?: string;
        };
        ReviewPulse: {
            others: {
                /** Format: uuid */
                segmentId: string;
                /** Format: uuid */
                userId: string;
                name: string;
            }[];
            stamp: number;
        };
        SegmentComment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            segmentId: string;
            /** Format: uuid */
            authorId: string;
            authorName: string;
            body: string;
            /** Format: date-time */
            at: string;
        };
        AddComment: {
            body: string;
        };
        Suggestion: {
            /** @enum {string} */
            origin: "memory" | "machine";
            /** @enum {string} */
            match: "context" | "exact" | "fuzzy" | "draft";
            target: string;
            engine: string | null;
            memory: components["schemas"]["MemoryMatch"] | null;
        };
        MemoryMatch: {
            score: number;
            /** @enum {string} */
            band: "context" | "exact" | "95-99" | "85-94" | "75-84" | "50-74" | "none";
            reasons: {
                /** @enum {string} */
                id: "neighbours" | "neighbour" | "words" | "numbers" | "dates" | "punctuation" | "case" | "codes" | "other-kind" | "headline" | "several-targets" | "reversed" | "other-variant" | "imported" | "edited" | "old" | "spoken-words";
                points: number;
                count: number;
            }[];
            diff: {
                /** @enum {string} */
                kind: "same" | "removed" | "added";
                text: string;
            }[];
            adaptations: {
                /** @enum {string} */
                kind: "number" | "date";
                from: string;
                to: string;
                start: number;
                end: number;
            }[];
            unadapted: {
                /** @enum {string} */
                kind: "number" | "date";
                from: string;
                to: string;
            }[];
            codesDropped: boolean;
            unit: components["schemas"]["MemoryUnit"];
        };
        MemoryUnit: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            sourceLocale: "en" | "es";
            /** @enum {string} */
            targetLocale: "en" | "es";
            source: string;
            target: string;
            sourceText: string;
            targetText: string;
            unitKind: string;
            provenance: components["schemas"]["MemoryProvenance"];
        };
        MemoryProvenance: {
            /** @enum {string} */
            kind: "approved" | "imported";
            /** Format: uuid */
            articleId: string | null;
            /** Format: uuid */
            editionId: string | null;
            /** Format: uuid */
            sourceRevisionId: string | null;
            /** Format: uuid */
            segmentId: string | null;
            headline: string | null;
            translatedBy: string | null;
            approvedBy: string | null;
            importedBy: string | null;
            importedFrom: string | null;
            editedBy: string | null;
            /** Format: date-time */
            editedAt: string | null;
            /** Format: date-time */
            at: string;
        };
        MemoryPage: {
            hits: components["schemas"]["MemoryHit"][];
            /** Format: uuid */
            next: string | null;
            total: number;
        };
        MemoryHit: {
            unit: components["schemas"]["MemoryUnit"];
            /** @enum {string} */
            side: "source" | "target";
            spans: {
                start: number;
                end: number;
            }[];
        };
        CorrectMemoryUnit: {
            target: string;
        };
        MemoryChange: {
            targetBefore: string;
            targetAfter: string;
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string;
        };
        SegmentMatch: {
            /** Format: uuid */
            segmentId: string;
            score: number;
            band: string;
        };
        MemoryImportReport: {
            taken: number;
            known: number;
            withoutCodes: number;
            refused: number;
            reasons: {
                /** @enum {string} */
                reason: "no-pair" | "empty" | "too-long";
                message: string;
                count: number;
            }[];
            lines: {
                line: number;
                /** @enum {string} */
                reason: "no-pair" | "empty" | "too-long";
            }[];
        };
        TermImportReport: {
            taken: number;
            changed: number;
            same: number;
            skipped: number;
            lines: {
                line: number;
                /** @enum {string} */
                outcome: "taken" | "changed" | "same" | "skipped";
                reason: string;
                message: string;
                label: string;
            }[];
        };
        Glossary: {
            version: number;
            pushed: {
                termVersion: number;
                directions: string[];
                pushedBy: string | null;
                /** Format: date-time */
                pushedAt: string;
            } | null;
            isThere: boolean;
            missing: {
                total: number;
                shown: {
                    /** @enum {string} */
                    from: "en" | "es";
                    /** @enum {string} */
                    to: "en" | "es";
                    source: string;
                    ours: string | null;
                    theirs: string | null;
                }[];
            };
            extra: {
                total: number;
                shown: {
                    /** @enum {string} */
                    from: "en" | "es";
                    /** @enum {string} */
                    to: "en" | "es";
                    source: string;
                    ours: string | null;
                    theirs: string | null;
                }[];
            };
            different: {
                total: number;
                shown: {
                    /** @enum {string} */
                    from: "en" | "es";
                    /** @enum {string} */
                    to: "en" | "es";
                    source: string;
                    ours: string | null;
                    theirs: string | null;
                }[];
            };
        };
        TermPage: {
            terms: components["schemas"]["Term"][];
            /** Format: uuid */
            next: string | null;
            total: number;
            version: number;
            /** Format: date */
            today: string;
        };
        Term: {
            /** Format: uuid */
            id: string;
            label: string;
            /** @enum {string} */
            type: "person" | "office" | "organisation" | "place" | "agency" | "general";
            forms: components["schemas"]["TermForm"][];
            note: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** @enum {string} */
            caseRule: "exact" | "any";
            version: number;
            updatedBy: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        TermForm: {
            /** @enum {string} */
            locale: "en" | "es";
            text: string;
            /** @enum {string} */
            standing: "preferred" | "allowed" | "forbidden";
            /** @enum {string|null} */
            variant: "es-419" | "es-ES" | "es-US" | "en-US" | "en-GB" | null;
            inflections: string[];
        };
        TermChange: {
            number: number;
            /** Format: uuid */
            termId: string;
            /** @enum {string} */
            kind: "created" | "updated" | "deleted" | "imported";
            changedBy: string | null;
            /** Format: date-time */
            changedAt: string;
            label: string;
            content: components["schemas"]["NewTerm"];
            previous: components["schemas"]["NewTerm"] | null;
        };
        NewTerm: {
            /** @enum {string} */
            type: "person" | "office" | "organisation" | "place" | "agency" | "general";
            forms: components["schemas"]["TermForm"][];
            note: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** @enum {string} */
            caseRule: "exact" | "any";
        };
        TermCandidate: {
            /** @enum {string} */
            locale: "en" | "es";
            found: string;
            better: string;
            source: string | null;
            count: number;
            segmentIds: string[];
            examples: {
                /** Format: uuid */
                segmentId: string;
                /** Format: uuid */
                editionId: string;
                headline: string;
                source: string;
                draft: string;
                final: string;
            }[];
            dismissed: {
                by: string | null;
                /** Format: date-time */
                at: string;
            } | null;
        };
        ChangeTerm: {
            /** @enum {string} */
            type: "person" | "office" | "organisation" | "place" | "agency" | "general";
            forms: components["schemas"]["TermForm"][];
            note: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** @enum {string} */
            caseRule: "exact" | "any";
            version: number;
        };
        SegmentTerms: {
            /** Format: uuid */
            segmentId: string;
            terms: {
                /** Format: uuid */
                termId: string;
                /** @enum {string} */
                type: "person" | "office" | "organisation" | "place" | "agency" | "general";
                note: string;
                /** Format: date */
                validFrom: string | null;
                /** Format: date */
                validUntil: string | null;
                start: number;
                end: number;
                preferred: string | null;
                forms: components["schemas"]["TermForm"][];
            }[];
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
            state: "planned" | "publishing" | "published" | "failed" | "cancelled";
            reason: string | null;
            /** Format: date-time */
            publishAt: string;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: uuid */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            editions: {
                /** Format: uuid */
                editionId: string;
                /** Format: uuid */
                articleId: string;
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
                url: string;
            }[];
            manifest: {
                generation: string;
                editions: components["schemas"]["ManifestEntry"][];
            } | null;
        };
        ManifestEntry: {
            /** Format: uuid */
            editionId: string;
            /** Format: uuid */
            articleId: string;
            /** @enum {string} */
            locale: "en" | "es";
            path: string;
            /** Format: uuid */
            revisionId: string;
            contentHash: string;
            /** Format: uuid */
            approvalId: string;
            /** Format: uuid */
            approvedBy: string;
            sourceHash: string;
            targetHash: string;
            engines: string[];
            people: {
                /** Format: uuid */
                id: string;
                name: string;
                /** @enum {string} */
                part: "translator" | "editor";
            }[];
            pageHash: string;
        };
        ReleaseCandidate: {
            /** Format: uuid */
            articleId: string;
            section: string;
            /** @enum {string} */
            sourceLocale: "en" | "es";
            /** Format: uuid */
            targetEditionId: string;
            faces: {
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
            }[];
            approval: {
                /** Format: uuid */
                approvedBy: string;
                /** Format: date-time */
                approvedAt: string;
            } | null;
            /** @enum {string} */
            live: "never" | "older" | "withdrawn";
            releasable: boolean;
            gates: {
                /** @enum {string} */
                gate: "approval" | "withdrawal" | "pictures" | "alternative-texts" | "schedule";
                /** @enum {string} */
                outcome: "passed" | "warning" | "blocking";
                details: {
                    [key: string]: string;
                };
            }[];
        };
        Publication: {
            /** Format: uuid */
            articleId: string;
            section: string;
            /** Format: uuid */
            releaseId: string;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date-time */
            updatedAt: string;
            faces: {
                /** Format: uuid */
                editionId: string;
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
                url: string;
            }[];
            withdrawal: {
                /** Format: uuid */
                id: string;
                state: string;
                failure: string | null;
            } | null;
        };
        WithdrawStory: {
            /** @description For the record; readers do not see it */
            reason: string;
        };
        Withdrawal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            headline: string;
            /** @enum {string} */
            locale: "en" | "es";
            /** @enum {string} */
            state: "planned" | "withdrawing" | "withdrawn" | "failed";
            reason: string;
            failure: string | null;
            /** Format: uuid */
            requestedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            pages: {
                /** @enum {string} */
                locale: "en" | "es";
                url: string;
            }[];
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
        PublishedStory: {
            /** Format: uuid */
            articleId: string;
            section: string;
            /** Format: date-time */
            publishedAt: string;
            faces: {
                en: {
                    headline: string;
                    dek: string | null;
                    url: string;
                };
                es: {
                    headline: string;
                    dek: string | null;
                    url: string;
                };
            };
        };
        CreateIssue: {
            articleIds: string[];
            /** @description A line that is left out is made of the stories */
            variants?: {
                en?: {
                    subject?: string;
                    preheader?: string;
                };
                es?: {
                    subject?: string;
                    preheader?: string;
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
            /** Format: date-time */
            createdAt: string;
            campaign: components["schemas"]["Campaign"] | null;
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            /** @enum {string} */
            state: "planned" | "running" | "finished" | "failed";
            reason: string | null;
            explanation: string | null;
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
        UpdateIssue: components["schemas"]["CreateIssue"];
        IssuePreview: {
            subject: string;
            html: string;
            text: string;
        };
        TestMail: {
            /** @enum {string} */
            locale: "en" | "es";
            email: string;
        };
        Outbox: {
            isInUse: boolean;
            messages: {
                name: string;
                to: string;
                subject: string;
                /** Format: date-time */
                at: string;
                bytes: number;
            }[];
        };
        OutboxMessage: {
            name: string;
            from: string;
            to: string;
            subject: string;
            html: string;
            text: string;
            /** @description As they stand in the file */
            headers: string;
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
        StoryReactions: {
            /** Format: uuid */
            articleId: string;
            faces: {
                /** @enum {string} */
                locale: "en" | "es";
                headline: string;
                url: string;
                like: number;
                dislike: number;
            }[];
        };
        Feedback: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            editionId: string;
            /** Format: uuid */
            articleId: string | null;
            headline: string | null;
            /** @enum {string} */
            locale: "en" | "es";
            message: string;
            name: string | null;
            email: string | null;
            /** @enum {string} */
            state: "new" | "done";
            /** Format: date-time */
            at: string;
        };
        FeedbackCount: {
            new: number;
        };
        MarkFeedback: {
            /** @enum {string} */
            state: "new" | "done";
        };
        Subscription: {
            /** Format: uuid */
            id: string;
            email: string;
            /** Format: uuid */
            newsletterId: string;
            /** @enum {string} */
            locale: "en" | "es";
            /** @enum {string} */
            state: "pending" | "confirmed" | "unsubscribed";
            /** @enum {string|null} */
            suppressed: "hard-bounce" | "complaint" | "manual" | null;
            /** Format: date-time */
            createdAt: string;
        };
        Suppress: {
            /** @enum {string} */
            reason: "complaint" | "manual";
        };
        SubscriptionCounts: {
            states: {
                /** @enum {string} */
                locale: "en" | "es";
                /** @enum {string} */
                state: "pending" | "confirmed" | "unsubscribed";
                count: number;
            }[];
            /** @description How many an issue would go to now: confirmed, and not suppressed */
            recipients: {
                en: number;
                es: number;
            };
        };
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
            disabled: boolean;
        };
        CreateUser: {
            /** Format: email */
            email: string;
            name: string;
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
            /** @enum {string} */
            locale: "en" | "es";
            /** @description Left out: one is made */
            password?: string;
        };
        CreatedUser: {
            user: components["schemas"]["User"];
            /** @description Only when it was made; it cannot be read again */
            password?: string;
        };
        ChangeRole: {
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
        };
        Token: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("articles" | "review" | "release" | "newsletter" | "audience" | "people")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        CreateToken: {
            name: string;
            scopes: ("articles" | "review" | "release" | "newsletter" | "audience" | "people")[];
        };
        CreatedToken: {
            token: components["schemas"]["Token"];
            /** @description The token itself; it cannot be read again */
            secret: string;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
            /** @enum {string} */
            locale: "en" | "es";
            invitedBy: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Invite: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "translator" | "editor" | "admin";
            /** @enum {string} */
            locale: "en" | "es";
        };
        Invited: {
            invitation: components["schemas"]["Invitation"];
            /** @description It opens once, and cannot be read again */
            link: string;
            /** @description Whether the link left by mail too */
            mailed: boolean;
        };
        LookUpInvitation: {
            token: string;
        };
        AcceptInvitation: {
            token: string;
            name: string;
            password: string;
        };
        WriteSection: {
            names: {
                en: {
                    name: string;
                    slug?: string;
                };
                es: {
                    name: string;
                    slug?: string;
                };
            };
        };
        OrderSections: {
            ids: string[];
        };
        Engines: {
            engines: {
                /** @enum {string} */
                name: "deepl" | "libretranslate" | "apertium" | "none";
                available: boolean;
            }[];
            /** @enum {string} */
            preferred: "deepl" | "libretranslate" | "apertium" | "none";
            order: ("deepl" | "libretranslate" | "apertium" | "none")[];
            sections: {
                sectionId: string;
                /** @enum {string} */
                engine: "deepl" | "libretranslate" | "apertium" | "none";
            }[];
            deepl: components["schemas"]["DeeplSettings"];
        };
        DeeplSettings: {
            target: {
                /** @enum {string} */
                en: "en-US" | "en-GB";
                /** @enum {string} */
                es: "es-419" | "es";
            };
            formality: {
                /** @enum {string} */
                en: "default" | "prefer_more" | "prefer_less";
                /** @enum {string} */
                es: "default" | "more" | "less" | "prefer_more" | "prefer_less";
            };
            /** @enum {string|null} */
            modelType: "latency_optimized" | "quality_optimized" | "prefer_quality_optimized" | null;
            styleRule: {
                en: string | null;
                es: string | null;
            };
            customInstructions: {
                en: string[];
                es: string[];
            };
        };
        OrderEngines: {
            engines: ("deepl" | "libretranslate" | "apertium" | "none")[];
        };
        SectionEngine: {
            /** @enum {string|null} */
            engine: "deepl" | "libretranslate" | "apertium" | "none" | null;
        };
        EngineTest: {
            /** @enum {string} */
            name: "deepl" | "libretranslate" | "apertium" | "none";
            /** @enum {string} */
            from: "en" | "es";
            /** @enum {string} */
            to: "en" | "es";
            source: string;
            target: string;
            ms: number;
        };
        HouseSettings: {
            siteName: string;
            timeZone: string;
        };
        HouseStyle: {
            /**
             * @default es-419
             * @enum {string}
             */
            spanish: "es-419" | "es-ES" | "es-US";
            /**
             * @default us
             * @enum {string}
             */
            spelling: "us" | "uk";
            /**
             * @default either
             * @enum {string}
             */
            serialComma: "always" | "never" | "either";
            /**
             * @default either
             * @enum {string}
             */
            dash: "spaced" | "closed" | "either";
            /**
             * @default either
             * @enum {string}
             */
            headlineCase: "title" | "sentence" | "either";
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Readiness: {
            ready: boolean;
            /** @enum {string} */
            database: "reachable" | "unreachable";
            /** @enum {string} */
            redis: "reachable" | "unreachable";
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_visitor: {
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
                    "application/json": components["schemas"]["Visitor"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_chooseLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLocale"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArticlesController_importStory: {
        parameters: {
            query?: {
                fileName?: string;
                locale?: "en" | "es";
                section?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": Blob;
                "text/markdown": Blob;
                "text/html": Blob;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Blob;
                "application/vnd.ms-word.document.macroenabled.12": Blob;
                "application/json": {
                    text: string;
                    /** @default story.txt */
                    fileName?: string;
                    /** @enum {string} */
                    locale?: "en" | "es";
                    section?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedStory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Article"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginStory"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunStory"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/webp": Blob;
                "image/avif": Blob;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Section"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SectionsController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSections"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SectionsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_assign: {
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
                "application/json": components["schemas"]["AssignEdition"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_getDocument: {
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
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_saveDocument: {
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
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_listRevisions: {
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
                    "application/json": components["schemas"]["RevisionSummary"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_getRevision: {
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
                    "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WritingController_addAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/webp": Blob;
                "image/avif": Blob;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TranslationJobsController_estimate: {
        parameters: {
            query?: {
                engine?: "deepl" | "libretranslate" | "apertium" | "none";
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
                    "application/json": components["schemas"]["TranslationEstimate"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["EngineChoice"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationJob"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["TranslationJob"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/problem+json": components["schemas"]["Problem"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngineChoice"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationJob"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Segment"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["SaveTarget"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["Confirm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SegmentsController_setLoose: {
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
                "application/json": components["schemas"]["CutLoose"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SegmentsController_split: {
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
                "application/json": components["schemas"]["SplitSegment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SegmentsController_merge: {
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
                "application/json": components["schemas"]["MergeSegments"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCut"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                check: "empty" | "inline-codes" | "numbers" | "percent" | "money" | "units" | "dates" | "times" | "names" | "quotes" | "speakers" | "addresses" | "handles" | "credits" | "untouched-source" | "leftover-words" | "forbidden-terms" | "terms" | "inconsistent" | "characters" | "foreign-marks" | "opening-marks" | "first-letter" | "brackets" | "repeated-word" | "spaces" | "edge-spaces" | "end-punctuation" | "double-punctuation" | "length" | "length-ratio" | "sentence-count" | "unedited-draft" | "es-quote-marks" | "es-quote-punctuation" | "es-dashes" | "es-number-format" | "es-spaced-signs" | "es-headline-case" | "es-lowercase-names" | "es-date-format" | "es-clock-format" | "es-abbreviations" | "es-exonyms" | "es-units" | "es-calques" | "es-false-friends" | "es-register" | "es-accents" | "en-quote-marks" | "en-quote-punctuation" | "en-apostrophes" | "en-dashes" | "en-serial-comma" | "en-headline-case" | "en-capitals" | "en-number-format" | "en-clock-format" | "en-dateline" | "en-dateline-month" | "en-a-million" | "en-exonyms" | "en-spelling" | "en-false-friends" | "codes-dropped" | "codes-moved" | "unknown-word";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IgnoreFinding"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["SegmentEvent"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["HandInGate"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/problem+json": components["schemas"]["Problem"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approve"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["ReturnForReview"];
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
                    "application/problem+json": components["schemas"]["Problem"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReturn"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionFilesController_export: {
        parameters: {
            query?: {
                version?: "2.1" | "1.2";
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
                    "application/xliff+xml": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xliff+xml": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditionFilesController_import: {
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
                "application/xliff+xml": Blob;
                "application/x-xliff+xml": Blob;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApprovalController_compare: {
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
                    "application/json": components["schemas"]["ApprovalComparison"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MetricsController_measure: {
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
                    "application/json": components["schemas"]["EditionMetrics"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseMetricsController_measure: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "application/json": components["schemas"]["HouseMetrics"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseMetricsController_export: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
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
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChecksController_gather: {
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
                    "application/json": components["schemas"]["CheckEvidence"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_overview: {
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
                    "application/json": components["schemas"]["ReviewOverview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_pulse: {
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
                "application/json": components["schemas"]["Pulse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPulse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_listComments: {
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
                    "application/json": components["schemas"]["SegmentComment"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_addComment: {
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
                "application/json": components["schemas"]["AddComment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentComment"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_listSuggestions: {
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
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewDeskController_draft: {
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
                "application/json": components["schemas"]["EngineChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryController_list: {
        parameters: {
            query?: {
                words?: string;
                locale?: "en" | "es";
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
                    "application/json": components["schemas"]["MemoryPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryController_correct: {
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
                "application/json": components["schemas"]["CorrectMemoryUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryUnit"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryController_remove: {
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryController_changes: {
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
                    "application/json": components["schemas"]["MemoryChange"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryController_listBest: {
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
                    "application/json": components["schemas"]["SegmentMatch"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryFilesController_export: {
        parameters: {
            query?: {
                from?: "en" | "es";
                to?: "en" | "es";
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
                    "application/x-tmx+xml": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tmx+xml": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemoryFilesController_import: {
        parameters: {
            query: {
                file: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-tmx+xml": Blob;
                "application/tmx+xml": Blob;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryImportReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermFilesController_export: {
        parameters: {
            query?: {
                format?: "tbx" | "tbx-2008" | "csv";
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
                    "application/x-tbx": string;
                    "text/csv": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-tbx": components["schemas"]["Problem"];
                    "text/csv": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermFilesController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-tbx": Blob;
                "text/csv": Blob;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermImportReport"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_get: {
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
                    "application/json": components["schemas"]["Glossary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_push: {
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
                    "application/json": components["schemas"]["Glossary"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_list: {
        parameters: {
            query?: {
                words?: string;
                type?: "person" | "office" | "organisation" | "place" | "agency" | "general";
                state?: "valid" | "upcoming" | "over";
                after?: string;
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
                    "application/json": components["schemas"]["TermPage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTerm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_listChanges: {
        parameters: {
            query?: {
                before?: number;
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
                    "application/json": components["schemas"]["TermChange"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_listCandidates: {
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
                    "application/json": components["schemas"]["TermCandidate"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale: "en" | "es";
                    found: string;
                    better: string;
                };
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale: "en" | "es";
                    found: string;
                    better: string;
                };
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_get: {
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
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_update: {
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
                "application/json": components["schemas"]["ChangeTerm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Term"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_remove: {
        parameters: {
            query: {
                version: number;
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_changesOf: {
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
                    "application/json": components["schemas"]["TermChange"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermsController_ofEdition: {
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
                    "application/json": components["schemas"]["SegmentTerms"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftPagesController_page: {
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
                    "text/html": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftPagesController_picture: {
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
                    "image/jpeg": Blob;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleasesController_list: {
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
                    "application/json": components["schemas"]["Release"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["PlanRelease"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleasesController_listCandidates: {
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
                    "application/json": components["schemas"]["ReleaseCandidate"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleasesController_cancel: {
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleasesController_retry: {
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawalsController_listPublications: {
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
                    "application/json": components["schemas"]["Publication"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawalsController_withdraw: {
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
                "application/json": components["schemas"]["WithdrawStory"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawalsController_list: {
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
                    "application/json": components["schemas"]["Withdrawal"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawalsController_get: {
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
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Newsletter"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsletterController_listStories: {
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
                    "application/json": components["schemas"]["PublishedStory"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Issue"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["CreateIssue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Issue"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsletterController_updateIssue: {
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
                "application/json": components["schemas"]["UpdateIssue"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsletterController_deleteIssue: {
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsletterController_preview: {
        parameters: {
            query: {
                locale: "en" | "es";
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
                    "application/json": components["schemas"]["IssuePreview"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsletterController_sendTest: {
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
                "application/json": components["schemas"]["TestMail"];
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
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailPicturesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As it stands in a mail, below /media/ */
                file: string;
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
                    "image/jpeg": Blob;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_list: {
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
                    "application/json": components["schemas"]["Outbox"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
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
                    "application/json": components["schemas"]["OutboxMessage"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Reactions"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_listReactions: {
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
                    "application/json": components["schemas"]["StoryReactions"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_listFeedback: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                state?: "new" | "done";
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
                    "application/json": components["schemas"]["Feedback"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_countFeedback: {
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
                    "application/json": components["schemas"]["FeedbackCount"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_markFeedback: {
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
                "application/json": components["schemas"]["MarkFeedback"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_listSubscriptions: {
        parameters: {
            query?: {
                before?: string;
                limit?: number;
                state?: "pending" | "confirmed" | "unsubscribed";
                search?: string;
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
                    "application/json": components["schemas"]["Subscription"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_suppress: {
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
                "application/json": components["schemas"]["Suppress"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_liftSuppression: {
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AudienceController_countSubscriptions: {
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
                    "application/json": components["schemas"]["SubscriptionCounts"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_list: {
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
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["User"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_changeRole: {
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
                "application/json": components["schemas"]["ChangeRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_enable: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["CreateToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_list: {
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
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invite"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_withdraw: {
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpInvitation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SectionsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the list of sections gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Section"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_list: {
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
                    "application/json": components["schemas"]["Engines"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_reorder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEngines"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engines"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_setOfSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the list of sections gives it */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionEngine"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engines"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_tuneDeepl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeeplSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engines"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_standing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "deepl" | "libretranslate" | "apertium" | "none";
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
                    "application/json": components["schemas"]["EngineQuota"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnginesController_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "deepl" | "libretranslate" | "apertium" | "none";
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
                    "application/json": components["schemas"]["EngineTest"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseController_get: {
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
                    "application/json": components["schemas"]["HouseSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseStyleController_get: {
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
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HouseStyleController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseStyle"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStyle"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
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
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

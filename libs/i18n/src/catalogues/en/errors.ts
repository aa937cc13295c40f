/** Messages of AppError codes: what happened, and what to do next. */
export const errors = {
  UNKNOWN:
    'Something went wrong on our side. Try again; if it goes on, tell your administrator this number: {{requestId}}.',
  INVALID_REQUEST: 'The request is not valid: {{problems}}.',
  NOT_FOUND: 'There is nothing at this address.',
  ILLEGAL_TRANSITION: 'This step is not possible now: from “{{from}}” to “{{to}}”. Reload and see what stands next.',
  MAIL_HEADER_LINE_BREAK: 'A mail header holds a line break. Remove it from the subject or the name.',
  EMAIL_INVALID: 'This is not an e-mail address we can write to. Check the spelling, for example: name@example.org.',
  SUBSCRIPTION_NOT_FOUND:
    'This link belongs to no subscription. Open the link in the newest message again, or subscribe anew.',
  SUBSCRIBER_NOT_FOUND: 'There is no such subscriber any more. Load the list again.',
  SUBSCRIPTION_ENDED: 'This subscription has ended. Subscribe again, and we will send you a new link.',
  TOO_MANY_SUBSCRIPTIONS: 'Too many subscriptions were asked for from this network. Wait ten minutes and try again.',
  STORY_NOT_FOUND: 'There is no such story, or it is no longer published. Go to the front page to find others.',
  FEEDBACK_EMPTY: 'The message is empty. Write a few words and send it again.',
  FEEDBACK_TOO_LONG: 'The message is too long: at most {{limit}} characters. Shorten it and send it again.',
  CAPTCHA_MISSING:
    'The check against automatic messages was not done. Tick its box, wait a moment, and send again; it needs JavaScript.',
  CAPTCHA_FAILED: 'The check against automatic messages did not succeed. Go back, reload the page and try again.',
  CAPTCHA_EXPIRED: 'The check against automatic messages is out of date. Go back, reload the page and try again.',
  CAPTCHA_USED: 'This check was already used for another message. Go back, reload the page and try again.',
  NEWSLETTER_NOT_FOUND: 'There is no such newsletter. See which ones exist on the newsletter page.',
  NEWSLETTER_STORY_NOT_PUBLISHED:
    'These stories are not published in both languages: {{articleIds}}. Release them first, or take them out of the issue.',
  NEWSLETTER_ISSUE_EMPTY: 'An issue needs at least one story. Pick one and try again.',
  NEWSLETTER_ISSUE_REPEATED_STORY: 'A story stands in this issue twice. Take one of them out.',
  NEWSLETTER_ISSUE_TOO_LONG:
    'An issue holds at most {{limit}} stories: mail programs cut off longer ones. Take some out.',
  NEWSLETTER_ISSUE_NOT_FOUND: 'There is no such issue. List the issues of the newsletter and pick one.',
  NEWSLETTER_SUBJECT_INVALID:
    'The subject is empty, too long or has a line break. Write one line of at most {{limit}} characters.',
  NEWSLETTER_MAIL_TOO_LARGE:
    'The mail is too large ({{size}} of at most {{limit}} bytes): mail programs would cut it off. Take a story out.',
  NEWSLETTER_ISSUE_SENT: 'This issue is being sent or was sent, so it stays as it is. Make a new issue instead.',
  TEST_MAIL_NOT_ACCEPTED: 'The relay did not take the test message ({{code}}). Check the address and the relay.',
  OUTBOX_MESSAGE_NOT_FOUND: 'There is no such message in the outbox. Load the list again and pick one.',
  FEEDBACK_NOT_FOUND: 'There is no such message of a reader. Load the inbox again and pick one.',
  TIME_ZONE_UNKNOWN: 'There is no time zone “{{timeZone}}”. Pick one from the list, for example America/Caracas.',
  SECTION_NAME_INVALID: 'A section needs a name of at most {{limit}} characters in each language.',
  SECTION_SLUG_INVALID:
    'The address “{{slug}}” cannot be used. Take lower-case letters, digits and hyphens, for example: {{proposal}}.',
  SECTION_SLUG_RESERVED: 'The address “{{slug}}” belongs to the site itself. Choose another one.',
  SECTION_SLUG_TAKEN: 'Another section has the address “{{slug}}” already. Choose another one.',
  SECTION_UNKNOWN: 'There is no such section. Load the list again and pick one.',
  SECTION_ORDER_INVALID: 'The order does not name every section once: somebody changed the list. Load it again.',
  INVITATION_NOT_FOUND: 'This invitation was used, was taken back, or is older than seven days. Ask for a new one.',
  PASSWORD_WRONG: 'The present password is not right. Type it again.',
  CAMPAIGN_NOT_FOUND: 'There is no such sending. List the issues and see which ones were sent.',
  ARTICLE_NOT_FOUND: 'There is no such article. List the stories and pick one.',
  EDITION_NOT_FOUND: 'There is no such edition. List the stories and pick one of their editions.',
  EDITION_CHANGED: 'Somebody else changed this edition meanwhile. Load it again and repeat your change.',
  DOCUMENT_IDS_UNUSABLE:
    'Parts of the document have ids that repeat or that cannot be used: {{ids}}. Give each part an id of its own, of letters and digits.',
  EDITION_NOT_DRAFT: 'Only a draft can be changed; this edition is “{{state}}”.',
  EDITION_NOT_IN_REVIEW:
    'This edition is not under review; it is “{{state}}”. Wait for the translation, or send it back for review first.',
  EDITION_NOT_APPROVED:
    'This edition is not approved; it is “{{state}}”. Its figures can be read once an editor has approved it.',
  EDITION_IS_SOURCE: 'This is the edition that was written, not a translation. Choose the other language.',
  ASSIGNMENT_NOT_YOURS:
    'Somebody else has this translation, or its time is not yours to change. Ask an editor to assign it to you.',
  PERSON_DISABLED: 'This person no longer works here. Choose somebody else.',
  REVISION_NOT_FOUND: 'There is no such revision.',
  FIGURE_NOT_FOUND: 'The story has no figure “{{figureId}}”. Look at its document for the figures it has.',
  ASSET_NOT_FOUND: 'There is no such picture.',
  RELEASE_EMPTY: 'A release needs at least one story. Choose the stories and try again.',
  RELEASE_NOT_APPROVED:
    'These stories have no standing approval, so the release was not made: {{articleIds}}. Have an editor approve them first.',
  RELEASE_NOT_FOUND: 'There is no such release. List the stories and plan a new one.',
  RELEASE_APPROVAL_WITHDRAWN:
    'An approval was taken back before this release went out: {{articleIds}}. Nothing was published; have the stories approved and plan a new release.',
  RELEASE_BROKE_OFF: 'An attempt to publish this release broke off. It is tried again by itself.',
  RELEASE_DIED:
    'Publishing this release failed too often. Nothing of it is live; look into the worker’s log, then let it try again.',
  PICTURE_ORIGINAL_MISSING:
    'The file of a picture is missing from the media store, so nothing was published. Restore it or attach the picture again.',
  PICTURE_TOO_LARGE: 'The picture is larger than 20 MB. Make it smaller and send it again.',
  PICTURE_NOT_READABLE: 'This is not a picture that can be used. Send a JPEG, PNG, WebP or AVIF file.',
  IMPORT_EMPTY: 'The file is empty. Save the story again and import that file.',
  IMPORT_BINARY:
    'The file is neither text nor a Word file. Save the story as .docx, .html, .txt or .md and import that file.',
  IMPORT_NOT_UTF8: 'The file is not saved as UTF-8. Save it again with the encoding UTF-8 and import that file.',
  IMPORT_TOO_LARGE:
    'The file is larger than {{limitMegabytes}} MB. Keep only the story in it, and add its pictures afterwards.',
  IMPORT_UNKNOWN_TYPE: 'This type of file cannot be imported. Save the story as one of these: {{types}}.',
  IMPORT_NO_HEADLINE:
    'No headline was found. Put it on a line of its own above the text (in Markdown as “# Headline”) and import the file again.',
  IMPORT_FRONT_MATTER:
    'The front matter cannot be read at line {{line}} ({{problem}}). Write each entry as “key: value” between two lines of ---, and put a value with a colon in quotes.',
  IMPORT_MARKDOWN_TOO_COMPLEX:
    'The Markdown is nested too deeply, or one of its paragraphs is too long. Simplify it, or import the story as plain text.',
  IMPORT_TOO_LONG:
    'The story is longer than {{limitKilobytes}} kB of text. Import it in parts, each as a story of its own.',
  IMPORT_PAGE_TOO_COMPLEX:
    'The page is nested too deeply or has too many parts. Copy only the story out of it and paste that.',
  IMPORT_WORD_DAMAGED:
    'This is no Word file that can be read (.docx). Open it in Word, save it again as .docx and import that file.',
  IMPORT_WORD_PROTECTED:
    'The Word file is protected with a password. Open it in Word, take the password away, save it and import that file.',
  IMPORT_WORD_OLD: 'This Word file has the old format (.doc). Open it in Word, save it as .docx and import that file.',
  IMPORT_WORD_TOO_LARGE:
    'The Word file unpacks to more than a story needs. Copy the story into a new file, save it as .docx and import that.',
  IMPORT_EXISTS: 'This file was imported before. Its story stands already: {{articleId}}.',
  SECTION_NOT_FOUND: 'There is no section “{{section}}”. Choose one of: {{sections}}.',
  TRANSLATION_JOB_NOT_FOUND: 'There is no such translation job.',
  TRANSLATION_JOB_DIED:
    'The job stopped again and again without finishing. Look at the log of the worker, then resume it.',
  ENGINE_NONE: 'This house has no translation engine. Write the translation yourself, or have an engine set up.',
  ENGINE_SAID_NOTHING: 'The engine had nothing to say about this text. Write the translation yourself.',
  ENGINE_QUOTA_SPENT:
    'The engine’s quota of this billing period is spent. Raise it or wait for the next period, then resume the job.',
  ENGINE_QUOTA_TOO_SMALL:
    'The story needs {{needed}} characters of {{engine}}, and {{left}} are left. Wait for the next billing period, raise the quota, or choose another engine.',
  PERIOD_BACKWARDS: 'The period ends before it begins. Choose a last day that is not before the first one.',
  DEEPL_STYLE_NEEDS_QUALITY:
    'The fast model takes neither style rules nor instructions. Choose another model, or remove them.',
  ENGINE_REFUSED: 'The engine refuses its key. Check it in the configuration, restart, then resume the job.',
  ENGINE_BAD_REQUEST:
    'The engine does not accept the request. Check its address in the configuration, then resume the job; if it goes on, choose another engine.',
  ENGINE_UNAVAILABLE:
    'The translation engine does not answer. The job tries again by itself; later, resume it by hand.',
  ENGINE_MISSING:
    'Apertium is not installed on this machine. Run: sudo apt-get install apertium apertium-eng-spa; then resume the job.',
  ENGINE_NOT_CONFIGURED:
    'This engine is not set up here. Set DEEPL_API_KEY or LIBRETRANSLATE_URL and restart, or choose another engine.',
  MEMORY_UNIT_NOT_FOUND: 'This pair of texts is not in the memory any more. Search for it again.',
  TERM_NOT_FOUND: 'This term is not in the term base any more. Its history tells who deleted it.',
  TERM_CHANGED: 'Somebody changed this term meanwhile. Look at their version, then save yours again.',
  TERM_FORMS_MISSING: 'A term needs at least one form that may be written. Add a preferred or allowed one.',
  TERM_FORM_WORDLESS: 'One form has no letter and no digit. Write a word, or remove it.',
  TERM_FORM_TWICE: 'The same form stands twice in one language and variant. Remove one of the two.',
  TERM_PREFERRED_TWICE: 'Two forms of one language and variant are preferred. Choose one, and allow the other.',
  TERM_VARIANT_FOREIGN: 'A form has a variant of the other language. Choose one of its own.',
  TERM_DAYS_REVERSED: 'The term ends before it begins. Put the two days in order.',
  TERM_TOO_LONG: 'A term has at most 50 forms and inflections of 200 characters each, and a note of 2,000. Shorten it.',
  TERM_FILE_TOO_LARGE: 'The file is larger than {{megabytes}} MB. Split it, and import one part after the other.',
  TERM_CSV_TOO_LONG: 'The table has more than {{lines}} lines. Split it, and import one part after the other.',
  TERM_CSV_NOT_TEXT: 'This is no text in UTF-8. In the spreadsheet, save it as “CSV UTF-8” and import it again.',
  TERM_CSV_COLUMNS:
    'The first line names no columns that are known here. Name two of them “en” and “es”, or start from a file that was exported here.',
  TERM_CSV_MALFORMED:
    'The table breaks at line {{line}}: a quotation mark is open or misplaced. Repair it there and import the file again.',
  TBX_UNKNOWN: 'This is no TBX file of version 3 or of 2008. Export it as one of these.',
  GLOSSARY_GONE: 'The engine no longer has the glossary of this house. Push the term base again, then resume the job.',
  GLOSSARY_EMPTY:
    'No term has a preferred form in one language and a form in the other. Add one, then push the term base.',
  MEMORY_CODES_CHANGED:
    'The correction lacks an inline code of the pair, or has one too many. Put back each {1}…{/1} around its words, then save again.',
  MEMORY_IMPORT_RUNNING: 'Another file is being read into the memory. Wait until it is done, then send yours again.',
  UPLOAD_BROKE_OFF: 'The file did not arrive whole, and nothing of it was taken. Send it again.',
  SEGMENT_NOT_FOUND: 'There is no such segment.',
  SEGMENT_MERGED: 'This segment was merged with the one before it meanwhile. Reload and look for its words there.',
  SEGMENT_EMPTY: 'An empty translation cannot be confirmed. Write one first.',
  SEGMENT_IS_WHOLE: 'A headline, caption or other short text is translated as a whole and cannot be split.',
  SEGMENT_SPLIT_EMPTY: 'One half would be empty. Put the cursor between two words and split there.',
  SEGMENT_SPLIT_INSIDE:
    'A segment cannot be split here. Put the cursor between two words, outside of a code, and split there.',
  SEGMENT_JOIN_LAST: 'There is no next segment in this paragraph to join. Pick one that another follows.',
  SEGMENT_NOT_IN_UNIT: 'This segment does not stand in its paragraph any more. Reload and try again.',
  SEGMENT_SOURCE_CHANGED: 'The source text has changed since these segments were made. Reload and try again.',
  SEGMENT_CHANGED:
    'Somebody else saved this segment first. Compare both texts, then save yours on version {{version}}.',
  FINDING_NOT_OPEN: 'The finding “{{check}}” does not stand open on this segment.',
  FINDING_NOT_IGNORABLE: 'The finding “{{check}}” cannot be set aside. Repair the translation.',
  STORY_INCOMPLETE: 'The story cannot be translated yet. Add {{missing}}, then submit it again.',
  HAND_IN_NOT_READY:
    'Not ready yet: {{unconfirmedCount}} segments to confirm, {{blockingCount}} blocking findings to solve.',
  APPROVAL_OUTDATED:
    'This translation changed since you looked, so it was not approved. Look at it again, then approve it.',
  FOUR_EYES:
    'You wrote or confirmed {{count}} segments of this translation, or set a blocking finding of theirs aside, so another editor has to approve it.',
  CLI_USAGE: 'This is how the command goes: npm run anverso -- {{usage}}',
  CLI_UNKNOWN: 'There is no command “{{command}}”. npm run anverso -- help lists them.',
  LOCALE_UNKNOWN: 'There is no language “{{locale}}”. Use en or es.',
  FILE_NOT_READABLE: 'The file {{file}} cannot be read. Check its path and its permissions.',
  FILE_NOT_WRITABLE: 'The file {{file}} cannot be written. Choose another place.',
  INVALID_JSON: 'The body of the request is not valid JSON in UTF-8. Correct it and send it again.',
  BODY_TOO_LARGE:
    'The request is too large. Send less at once: 5 MB of text or 20 MB of a picture or a Word file at most.',
  MEDIA_TYPE_UNSUPPORTED: 'This kind of content is not accepted here. Send JSON with content-type: application/json.',
  METHOD_NOT_ALLOWED: 'This address does not answer {{method}}. It answers {{allowed}}.',
  REQUEST_REFUSED: 'The request could not be read. Correct its address or its headers and send it again.',
  CSRF_REFUSED: 'This request came from another website and was refused. Open the desk itself and try again there.',
  SIGN_IN_NEEDED: 'You are not signed in, or your session has ended. Sign in and try again.',
  SIGN_IN_FAILED: 'That address and password do not belong together. Check both and try again.',
  SIGN_IN_TOO_MANY: 'Too many failed sign-ins. Try again in {{minutes}} min.',
  TOKEN_INVALID: 'This API token is unknown or no longer valid. Make a new one and use it.',
  TOKEN_NOT_FOUND: 'You have no such API token. List your tokens and pick one.',
  SESSION_NEEDED: 'No API token can do this. Sign in yourself and try again.',
  SCOPE_NEEDED: 'This API token lacks the scope “{{scope}}”. Make one that has it.',
  ROLE_NEEDED: 'This needs the role “{{role}}” or one above it. Ask an administrator.',
  USER_NOT_FOUND: 'There is no such person in the newsroom. List the people and pick one.',
  USER_EMAIL_TAKEN: 'Somebody with this e-mail address is in the newsroom already. Use another address.',
  USER_LAST_ADMIN: 'This is the last administrator. Make another person an administrator first.',
  WITHDRAWAL_NOT_FOUND: 'There is no such withdrawal. Look at the list of live stories.',
  WITHDRAWAL_BROKE_OFF: 'An attempt to take this story back broke off. It is tried again by itself.',
  WITHDRAWAL_DIED:
    'Taking this story back failed too often; it is still live. Look into the worker’s log, then withdraw it again.',
  ARTICLE_NOT_LIVE: 'This story is not published, so there is nothing to take back.',
  RELEASE_STORY_LEAVING:
    'These stories are being taken back right now: {{articleIds}}. Wait a moment, then plan the release again.',
  RELEASE_STORY_WITHDRAWN:
    'A story was taken back after this release was planned: {{articleIds}}. Nothing was published; plan a new release if it is to come back.',
  RELEASE_UNDER_WAY:
    'This release is already being published, so it cannot be cancelled. Withdraw its stories afterwards if need be.',
  INTERCHANGE_EMPTY: 'The file is empty. Export it again from the other program.',
  INTERCHANGE_TOO_LARGE: 'The file is larger than {{megabytes}} MB. Divide it, or send the file of one story only.',
  INTERCHANGE_COMPRESSED: 'This is a compressed file. Unpack it and send the XML file that is inside.',
  INTERCHANGE_NOT_XML:
    'This is no XML text. Choose the file that the other program exported, and not a document or a project of it.',
  INTERCHANGE_ENCODING: 'The file is encoded as “{{encoding}}”, which is not read here. Save it as UTF-8.',
  INTERCHANGE_DOCTYPE:
    'The file declares a document type or entities, which are never read here because they can do harm. Remove the DOCTYPE line and send it again.',
  INTERCHANGE_ENTITY:
    'Line {{line}} uses an entity that XML itself does not know. Write the character instead, and send the file again.',
  INTERCHANGE_TOO_DEEP:
    'On line {{line}} the file is nested deeper than any translation needs. Export it again from the other program.',
  INTERCHANGE_MALFORMED:
    'The file breaks off or is not sound XML at line {{line}}. Export it again from the other program.',
  XLIFF_UNKNOWN: 'This is no XLIFF file of version 1.2, 2.0 or 2.1. Export it as one of these.',
  XLIFF_LANGUAGES:
    'The languages of the file are not those of this translation. Choose the file that was exported from it.',
  XLIFF_DUPLICATE_ID:
    'The file names the same piece twice, the second time at line {{line}}. Export it again from the other program.',
  XLIFF_OTHER_EDITION: 'The file belongs to another translation. Open that one and read the file in there.',
  TMX_UNKNOWN: 'This is no TMX file. Export the memory of the other program as TMX 1.4.',
} as const;

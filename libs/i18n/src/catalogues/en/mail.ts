/** What the house writes in its mails. */
export const mail = {
  confirmation: {
    subject: 'Confirm your subscription to {{newsletter}}',
    heading: 'One more step',
    body: 'Somebody, probably you, asked us to send “{{newsletter}}” to this address. Open the page below and confirm; without that we send nothing.',
    button: 'Confirm the subscription',
    linkHint: 'If the button does not work, open this address:',
    ignore: 'It was not you? Then ignore this message: nothing will be sent to you.',
  },
  invitation: {
    subject: '{{inviter}} invites you to the newsroom',
    heading: 'You are expected in the newsroom',
    body: '{{inviter}} invites you to work with them at the desk. Choose a name and a password, and you are in.',
    button: 'Accept the invitation',
    ends: 'The link works once and for seven days. You do not know what this is about? Then ignore this message.',
  },
  issue: {
    issueLine: '{{date}} · No. {{number}}',
    read: 'Read the story',
    byline: 'By {{names}}',
    why: 'You receive this because you subscribed to “{{newsletter}}” from {{site}}.',
    unsubscribe: 'Unsubscribe',
    onTheWeb: '{{site}} on the web',
  },
} as const;

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
  issue: {
    issueLine: '{{date}} · No. {{number}}',
    read: 'Read the story',
    byline: 'By {{names}}',
    why: 'You receive this because you subscribed to “{{newsletter}}” from Anverso.',
    unsubscribe: 'Unsubscribe',
    onTheWeb: 'Anverso on the web',
  },
} as const;

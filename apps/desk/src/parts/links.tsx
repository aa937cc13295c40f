import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type Ref } from 'react';

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'style' | 'color'> & { ref?: Ref<HTMLAnchorElement> };

/** A link to another screen that looks like a button; its address and its parameters are typed. */
export const LinkButton = createLink((props: ButtonProps & Native) => <Button component="a" {...props} />);

/** A link to another screen inside a text or a list; its address and its parameters are typed. */
export const LinkAnchor = createLink((props: AnchorProps & Native) => <Anchor {...props} />);

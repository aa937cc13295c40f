import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'altcha-widget': {
        challenge: string;
        auto: 'off' | 'onfocus' | 'onload' | 'onsubmit';
        language: string;
        configuration: string;
      };
    }
  }
}

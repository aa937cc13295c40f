import { useSyncExternalStore } from 'react';

/** Something that is so or is not, told outside of React so that whatever else wants to know can listen too. */
export class Flag {
  private isOn = false;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): boolean => this.isOn;

  set(isOn: boolean): void {
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    for (const listener of this.listeners) listener();
  }
}

/** Whether it is so, for a part that is drawn again when that changes. */
export const useFlag = (flag: Flag): boolean => useSyncExternalStore(flag.subscribe, flag.snapshot);

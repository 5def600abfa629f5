import type { Ref } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'className'> {
  /** `main` for the one thing to do here, `plain` for the others, `quiet` for asides. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. One that cannot be used now says so but keeps the focus, which the browser would take from it. */
export function Action({ look = 'plain', className = '', isDisabled = false, ...props }: Props) {
  const { onPress, type, ...rest } = props;
  return (
    <Button
      {...rest}
      className={`action ${look} ${className}`}
      {...(isDisabled
        ? { 'aria-disabled': true }
        : { ...(onPress && { onPress }), ...(type && { type }) })}
    />
  );
}

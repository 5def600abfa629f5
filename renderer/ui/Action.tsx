import { Button, type ButtonProps } from 'react-aria-components';

interface Props extends Omit<ButtonProps, 'className'> {
  /** `main` for the one thing to do here, `plain` for the others, `quiet` for asides. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly className?: string;
}

/** A button. */
export function Action({ look = 'plain', className = '', ...props }: Props) {
  return <Button {...props} className={`action ${look} ${className}`} />;
}

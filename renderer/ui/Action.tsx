import { Button, type ButtonProps } from 'react-aria-components';

/** A button: `main` for the one thing to do here, `plain` for the others, `quiet` for asides. */
export function Action({
  look = 'plain',
  ...props
}: ButtonProps & { look?: 'main' | 'plain' | 'quiet' }) {
  return <Button {...props} className={`action ${look}`} />;
}

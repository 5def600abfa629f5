import { Brand } from './Brand.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';

/** The bar before a vault is open. */
export function FrontBar() {
  return (
    <header className="bar">
      <Brand />
      <span className="grow" />
      <DisplayMenu />
    </header>
  );
}

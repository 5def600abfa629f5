import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { fetchPage } from './page.ts';
import { useAddress } from './store/address.ts';
import { keepFocus } from './store/keepFocus.ts';
import { beginToSpeak } from './store/language.ts';
import { showPreferences } from './store/preferences.ts';
import { guardUnsaved } from './store/saving.ts';

showPreferences();
guardUnsaved();
keepFocus();

const [Page] = await Promise.all([fetchPage(), beginToSpeak()]);
const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Router hook={useAddress}>
        <Page />
      </Router>
    </StrictMode>,
  );
}

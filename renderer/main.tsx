import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { isDevice } from './client.ts';
import { useAddress } from './store/address.ts';
import { keepFocus } from './store/keepFocus.ts';
import { beginToSpeak } from './store/language.ts';
import { showPreferences } from './store/preferences.ts';
import { guardUnsaved } from './store/saving.ts';

showPreferences();
guardUnsaved();
keepFocus();

/** The whole app on the laptop; on a device of the room, the scoring pages. */
const fetchPage = isDevice
  ? async () => (await import('./screens/device/DeviceApp.tsx')).DeviceApp
  : async () => (await import('./App.tsx')).App;

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

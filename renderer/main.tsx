import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './App.tsx';
import { isDevice } from './client.ts';
import { DeviceApp } from './screens/device/DeviceApp.tsx';
import { useAddress } from './store/address.ts';
import { keepFocus } from './store/keepFocus.ts';
import { showPreferences } from './store/preferences.ts';
import { guardUnsaved } from './store/saving.ts';

showPreferences();
guardUnsaved();
keepFocus();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Router hook={useAddress}>{isDevice ? <DeviceApp /> : <App />}</Router>
    </StrictMode>,
  );
}

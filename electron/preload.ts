import { ipcRenderer } from 'electron';

/** Hands the page one message port to the main process, when the page itself asks for it, and nothing else. */
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'coscore:port') return;
  const [port] = event.ports;
  if (port) ipcRenderer.postMessage('coscore:port', null, [port]);
});

/**
 * Asks for all that the page begins with at once. By itself each part would be asked for only once the one that wants it has
 * run, and the browser would wait twice.
 */
const isDevice = document.querySelector('meta[name="coscore-room"]') !== null;
void import('./main.tsx');
// What cannot be fetched is told by whoever uses it.
const page = isDevice ? import('./screens/device/DeviceApp.tsx') : import('./App.tsx');
page.catch(() => {});

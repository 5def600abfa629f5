/** Whether this page is on a device of the room: the laptop that serves it says so. */
export const isDevice = document.querySelector('meta[name="coscore-room"]') !== null;

/** The whole app on the laptop; on a device of the room, the scoring pages. */
export const fetchPage = isDevice
  ? async () => (await import('./screens/device/DeviceApp.tsx')).DeviceApp
  : async () => (await import('./App.tsx')).App;

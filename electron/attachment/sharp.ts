import sharp from 'sharp';

// A large picture would be unpacked into a file of its own among the system's temporary ones, readable by anybody.
process.env.VIPS_DISC_THRESHOLD = '4g';
// Nor stays one in memory after it was made.
sharp.cache(false);
// What a file is was looked at before; no other way of reading one is open, whatever it turns out to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Tiff', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}Buffer`),
});

export { sharp };

"""What stays while pages change: sidebar, top bar, banners, side panel, status line."""

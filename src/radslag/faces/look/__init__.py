"""What all pages share: the frame, the components, the stylesheet, Swedish ways of writing."""

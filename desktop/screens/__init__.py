"""Everything the eye sees: the window and its pages, forms drawn from declarations, inputs, lists, notices, work."""

select text from entries where position = :position;

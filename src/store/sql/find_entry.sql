select text from entries where attempt = :attempt and sequence = :sequence;

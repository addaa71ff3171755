#pragma once

namespace nc::app {

/// Makes sure that standard input, output and error are open. A file that is opened while one of them is closed would
/// get its number, and what is printed would be written into that file: into the record, for example. In place of a
/// closed one stands the null device, opened the other way round, so that to use it fails as it would have before.
void keep_standard_streams();

}  // namespace nc::app

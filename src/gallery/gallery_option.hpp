#pragma once

#include "app/commands/command_spec.hpp"

namespace nc::gallery {

/// The program with two more options: `--gallery`, which shows every screen in every theme and size instead of opening
/// the trainer, and `--look DIR`, the folder of the look that it follows (assets/ of the sources when left out). For
/// developers: a released program is built without this room.
app::CommandSpec with_gallery(app::CommandSpec program);

}  // namespace nc::gallery

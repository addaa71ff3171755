#pragma once

#include "app/commands/command_spec.hpp"

namespace nc::gallery {

/// Returns the program with two more options. `--gallery` shows every screen in every theme and size instead of opening
/// the trainer. `--look DIR` names the folder of the look that the gallery follows; when it is left out that is assets/
/// of the sources. This is for developers: a released program is built without this room.
app::CommandSpec with_gallery(app::CommandSpec program);

}  // namespace nc::gallery

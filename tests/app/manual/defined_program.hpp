#pragma once

#include <memory>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/manual/command_tree.hpp"
#include "app/program.hpp"
#include "app/window/window_face.hpp"

namespace nc::testing {

/// The definitions of the real command line, nothing run.
struct DefinedProgram {
  CLI::App root;
  app::WindowOptions window;
  std::vector<app::Command> commands = app::define_program(root, window);
  app::manual::CommandForm form = app::manual::describe(root);
};

}  // namespace nc::testing

#pragma once

#include <chrono>
#include <memory>
#include <sstream>
#include <string>
#include <thread>

#include <catch2/catch.hpp>

#include "app/engine/open_engine.hpp"
#include "support/embedded.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"

// A person at a machine of their own, for tests of engines as the program opens them.

namespace nc::app {

/// A person's home of their own, and the streams of a run.
struct Home {
  testing::ScratchFolder folder;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {{"HOME", folder.path().string()}}, false};
  FaceOptions options;

  Result<std::unique_ptr<Engine>> open(Beginning beginning = Beginning::where_it_stopped) {
    return open_engine(options, context, testing::fixed_outside(), {}, beginning);
  }
  Result<std::unique_ptr<Engine>> open_reading() {
    return open_engine_reading(options, context, testing::fixed_outside(), {});
  }
};

/// A shipped case without a twin, under another id.
inline std::string shipped_text_as(const std::string& id) {
  for (const EmbeddedFile& file : embedded_cases()) {
    std::string text(file.bytes);
    const std::size_t line = text.find("\nid = \"");
    if (line == std::string::npos || text.find("\ntwin = ") != std::string::npos) continue;
    return text.replace(line + 1, text.find('\n', line + 1) - line - 1, "id = \"" + id + "\"");
  }
  FAIL("every shipped case has a twin");
  return {};
}

/// Whether a problem of this origin is in the list.
inline bool is_found(const Engine& engine, practice::ProblemOrigin origin) {
  return engine.model().problems.count(origin) != 0;
}

/// Takes reports until the condition holds; false when it does not within 20 seconds.
template <class Condition>
bool comes_true(Engine& engine, const Condition& condition) {
  for (int at = 0; at < 2000 && !condition(); ++at) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    engine.take_reports();
  }
  return condition();
}

}  // namespace nc::app

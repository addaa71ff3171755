#include "library/opened.hpp"

#include <cstdlib>
#include <iostream>

#include "app/engine/thread_executor.hpp"
#include "guidance/load.hpp"

namespace nc::bench {

SharedGuidance shipped_guidance() {
  std::vector<guidance::SourceFile> files;
  for (const EmbeddedFile& file : embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  auto loaded = guidance::parse_guidance(files);
  if (!loaded.guidance) std::abort();
  loaded.guidance->hash = "the guidance of the benchmark";
  return std::make_shared<const guidance::Guidance>(std::move(*loaded.guidance));
}

Executor all_threads() {
  return app::thread_executor(app::usable_threads());
}

void must(bool right, const char* what) {
  if (right) return;
  std::cerr << "bench_library_speed: " << what << '\n';
  std::exit(1);
}

library::CaseSource folder_source(const std::string& folder, const std::string& index) {
  return {library::Owner::run, folder, {}, index};
}

app::LoadedLibrary open_library(const library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                                std::span<const EmbeddedFile> embedded) {
  auto library = app::load_library({library::embedded_source(embedded), source}, guidance, {all_threads()});
  must(library.has_value(), "the library cannot be read");
  must(library->diagnostics.empty(), "a case of the library has a fault");
  must(library->catalogue.size() == count + embedded.size(), "a case of the library is missing");
  return std::move(*library);
}

}  // namespace nc::bench

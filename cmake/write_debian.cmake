# Run while the package is made, with FOLDER (holds changelog) and SOURCE: copyright and changelog as Debian's policy wants them.
cmake_minimum_required(VERSION 3.25)
file(READ "${SOURCE}/packaging/copyright.txt" text)
file(READ "${SOURCE}/LICENSE" licence)
string(APPEND text "${licence}")

# Static, header-only, generated or embedded, and with a licence that wants its words to go along with the program.
foreach(package libimgui-dev libcli11-dev nlohmann-json3-dev libsimdjson-dev libexpected-dev python3-glad fonts-inter)
  set(file "/usr/share/doc/${package}/copyright")
  if(NOT EXISTS "${file}")
    message(FATAL_ERROR "${file} is not there (documentation left out when ${package} was installed?): its licence must go into the package")
  endif()
  file(READ "${file}" words)
  set(heading "Compiled in from Debian's ${package}")
  string(REGEX REPLACE "." "=" line "${heading}")
  string(APPEND text "\n\n${heading}\n${line}\n\n${words}")
endforeach()
file(WRITE "${FOLDER}/copyright" "${text}")

file(REMOVE "${FOLDER}/changelog.gz")
execute_process(COMMAND gzip -9nk "${FOLDER}/changelog" COMMAND_ERROR_IS_FATAL ANY)

import { graphql } from 'react-relay/hooks';

graphql`
  fragment partnerFrame_viewer on Viewer {
    accessUntil
  }
`;
